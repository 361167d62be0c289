import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findProjectRoot } from '../../../apps/api/src/http/project-root';

const FOLDER = join(findProjectRoot(__dirname), 'test/eval/rag');

/**
 * What the search was tuned on; what somebody wrote who did not know it, and whose faults were looked at since; what
 * nobody has looked at while tuning; and what an author wrote when nearly all of it was done, without knowing the search.
 * Of the last two only the totals are shown.
 */
export const PARTS = ['practice', 'fresh', 'unseen', 'blind'] as const;
export type Part = (typeof PARTS)[number];

export interface EvaluatedDocument {
  readonly part: Part;
  readonly filename: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly content: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly text: string;
  /** Stands in the one section of the document that answers; `undefined` where no document does. */
  readonly answer: string | undefined;
}

/** @throws Error for an answer that does not stand in exactly one section of its document. */
export function readDocuments(): readonly EvaluatedDocument[] {
  return PARTS.flatMap((part) =>
    namesIn(join(FOLDER, part)).map((filename) => readDocument(part, filename)),
  );
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
}

function readDocument(part: Part, filename: string): EvaluatedDocument {
  const content = readFileSync(join(FOLDER, part, filename), 'utf8');
  const list = join(FOLDER, part, `${basename(filename, '.md')}.questions.txt`);
  const questions = readFileSync(list, 'utf8').split('\n').filter(Boolean).map(toQuestion);
  const sections = content.split(/^## /m);
  for (const { answer } of questions) {
    const found = sections.filter((section) => answer !== undefined && section.includes(answer));
    if (answer !== undefined && found.length !== 1) {
      throw new Error(`${filename}: ${found.length} sections have “${answer}”`);
    }
  }
  return { part, filename, language: filename.slice(0, 2), content, questions };
}

function toQuestion(line: string): Question {
  const [text = '', answer = ''] = line.split(' => ');
  return { text, answer: answer === '-' ? undefined : answer };
}

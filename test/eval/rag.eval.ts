import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectRoot } from '../../apps/api/src/http/project-root';
import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { upload } from '../kit/upload';
import { World } from '../kit/world';

const FOLDER = join(findProjectRoot(__dirname), 'test/eval/rag');
/** All languages' documents belong to one user: they are each other's distractors. */
const USER = 'evaluated';

interface Question {
  readonly text: string;
  /** Stands in the chunk that answers, and in no other. */
  readonly answer: string;
}

interface Outcome {
  readonly question: Question;
  /** Place of the right chunk, from 1; 0 where it is not among the first five. */
  readonly place: number;
  readonly isQuoted: boolean;
}

interface Result {
  readonly text: string;
  readonly quote: string | null;
}

function questionsIn(language: string): readonly Question[] {
  return readFileSync(join(FOLDER, `${language}.questions.txt`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [text = '', answer = ''] = line.split(' => ');
      return { text, answer };
    });
}

async function ask(server: ServerProcess, question: Question): Promise<Outcome> {
  const body = { query: question.text, user_id: USER, top_k: 5 };
  const reply = await request(server.url, 'POST /api/rag/search', body);
  const results = reply.body['results'] as readonly Result[];
  const place = results.findIndex(({ text }) => text.includes(question.answer)) + 1;
  const isQuoted = results[0]?.quote?.includes(question.answer) === true;
  return { question, place, isQuoted };
}

async function add(server: ServerProcess, language: string): Promise<void> {
  const content = readFileSync(join(FOLDER, `${language}.md`));
  const { body } = await upload(server.url, `${language}.md`, content, {
    fields: { user_id: USER },
  });
  await untilTrue(async () => {
    const path = `GET /api/rag/documents/${String(body['document_id'])}`;
    return (await request(server.url, path)).body['state'] === 'ready';
  }, 120_000);
}

function print(language: string, outcomes: readonly Outcome[]): void {
  const share = (count: number) => `${((100 * count) / outcomes.length).toFixed(1)} %`.padStart(8);
  const first = outcomes.filter(({ place }) => place === 1).length;
  const found = outcomes.filter(({ place }) => place > 0).length;
  const quoted = outcomes.filter(({ isQuoted }) => isQuoted).length;
  const cells = [first, found, quoted].map(share).join(' ');
  console.log(`${language.padEnd(10)} ${String(outcomes.length).padStart(9)} ${cells}`);
  for (const { question, place } of outcomes) {
    if (place === 0) console.log(`           not found: ${question.text}`);
  }
}

async function main(): Promise<void> {
  const languages = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, 2));
  const world = await World.create('embedded');
  try {
    const server = await world.start();
    for (const language of languages) await add(server, language);
    console.log('language   questions    first  top five   quoted');
    for (const language of languages) {
      const outcomes: Outcome[] = [];
      for (const question of questionsIn(language)) outcomes.push(await ask(server, question));
      print(language, outcomes);
    }
  } finally {
    await world.dispose();
  }
}

void main();

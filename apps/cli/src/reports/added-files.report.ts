import type { FileAnswer, Outcome } from '../documents/file-answer';
import { oneLine } from '../output/printable';
import type { Report } from '../output/report';
import { counted } from '../output/words';

const WORDS: Readonly<Record<Outcome, string>> = {
  added: 'added',
  known: 'there already',
  replaced: 'replaced',
  removed: 'removed',
  skipped: 'skipped',
  failed: 'failed',
};

/** A line for each file and the counts; the exit code is that of the first file that failed. */
export function addedFilesReport(answers: readonly FileAnswer[]): Report {
  const failed = answers.find(({ outcome }) => outcome === 'failed');
  const lines = answers.map(answerLine);
  return {
    json: { ...countsOf(answers), files: answers.map(answerJson) },
    text: [...lines, ...(lines.length === 0 ? [] : ['']), summaryOf(answers)].join('\n'),
    exitCode: failed !== undefined && 'exitCode' in failed ? failed.exitCode : 0,
  };
}

/** The counts alone: every file's line was said when it happened. */
export function followedFilesReport(answers: readonly FileAnswer[]): Report {
  return { ...addedFilesReport(answers), text: summaryOf(answers) };
}

export function answerLine(answer: FileAnswer): string {
  return oneLine(`${answer.path}: ${WORDS[answer.outcome]}${detailOf(answer)}`);
}

export function answerJson(answer: FileAnswer): object {
  const { path, outcome } = answer;
  if ('document' in answer) {
    const { id, state, chunks } = answer.document;
    return { path, outcome, document_id: id, state, chunks };
  }
  return 'reason' in answer ? { path, outcome, error: answer.reason } : { path, outcome };
}

function detailOf(answer: FileAnswer): string {
  if ('reason' in answer) return `. ${answer.reason}`;
  if (!('document' in answer)) return '';
  return ` as ${answer.document.id} (${counted(answer.document.chunks, 'chunk')})`;
}

function summaryOf(answers: readonly FileAnswer[]): string {
  const parts = Object.entries(countsOf(answers)).filter(([, count]) => count > 0);
  const counts = parts.map(([outcome, count]) => `${count} ${WORDS[outcome as Outcome]}`);
  return `${counted(answers.length, 'file')}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
}

function countsOf(answers: readonly FileAnswer[]): Readonly<Record<Outcome, number>> {
  const counts = { added: 0, known: 0, replaced: 0, removed: 0, skipped: 0, failed: 0 };
  for (const { outcome } of answers) counts[outcome] += 1;
  return counts;
}

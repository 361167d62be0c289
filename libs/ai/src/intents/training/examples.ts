import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Example {
  readonly intent: string;
  readonly text: string;
}

/** Reads a folder with one file an intent, one utterance a line. */
export function readExamples(folder: string): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      const intent = name.slice(0, -'.txt'.length);
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return lines
        .map((line) => line.trim())
        .filter(Boolean)
        .map((text) => ({ intent, text }));
    });
}

/**
 * Half of the utterances, by their own letters, are held out: the trainer never sees them, so that what is
 * measured on them says something about people who were not asked.
 */
export function isHeldOut({ text }: Example): boolean {
  let sum = 7;
  for (let index = 0; index < text.length; index += 1) {
    sum = (sum * 31 + text.charCodeAt(index)) % 1_000_003;
  }
  return sum % 2 === 1;
}

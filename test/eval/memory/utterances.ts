import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Utterance {
  readonly text: string;
  /** Such as `lives_in=york`, `sister.lives_in=rome`, `-smokes=yes`. */
  readonly facts: readonly string[];
}

/** Reads a labelled file beside this one. */
export function readUtterances(root: string, name: 'practice' | 'held-out'): readonly Utterance[] {
  return readFileSync(join(root, 'test/eval/memory', `${name}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', labels = ''] = line.split('\t');
      return { text, facts: labels.split('; ').filter(Boolean) };
    });
}

import { oneSpelling } from './spelling';

/** Scripts that put no spaces between words; pairs of characters stand in for words, as in any CJK index. */
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** PostgreSQL takes at most 2,046 bytes in one lexeme. */
const MAX_WORD_CHARS = 200;

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * The words of a text as the index keeps them, separated by spaces, lower case, in one spelling. Done here and not by
 * PostgreSQL, whose parser and `lower` depend on the locale of the database.
 */
export function searchWords(text: string): string {
  const spaced = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(PAIRED, (run) => ` ${pairsOf(run)} `)
    .replace(UNSPACED, (run) => ` ${segmentsOf(run)} `);
  return (spaced.match(WORD) ?? [])
    .map((word) => oneSpelling(word.slice(0, MAX_WORD_CHARS)))
    .join(' ');
}

function pairsOf(run: string): string {
  const characters = [...run];
  if (characters.length === 1) return run;
  return characters
    .slice(1)
    .map((character, index) => `${characters[index] ?? ''}${character}`)
    .join(' ');
}

function segmentsOf(run: string): string {
  return Array.from(segmenter.segment(run), ({ segment }) => segment).join(' ');
}

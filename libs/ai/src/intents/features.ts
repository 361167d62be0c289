import { skeletonOf } from './lexicon';

const MAX_WORDS = 60;
const LONGEST_COUNT = 10;
/** FNV-1a, 32 bits. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A text as words: lower case, no punctuation, numbers as `0`. */
export function toWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .replace(/(?<!\p{L})'|'(?!\p{L})/gu, ' ')
    .replace(/\p{N}+/gu, '0')
    .trim()
    .split(' ', MAX_WORDS)
    .filter(Boolean);
}

/**
 * Hashed features of an utterance, each bucket once: words with their neighbours, the same for its skeleton,
 * and pieces of words, which forgive a recogniser's or a typist's errors.
 */
export function featuresOf(words: readonly string[], buckets: number): readonly number[] {
  const found = new Set<number>();
  const add = (feature: string) => found.add(bucketOf(feature, buckets));
  for (const chain of chainsOf(words)) add(`w ${chain}`);
  for (const chain of chainsOf(skeletonOf(words))) add(`s ${chain}`);
  for (const word of words) for (const piece of piecesOf(word)) add(`p ${piece}`);
  add(`n ${Math.min(words.length, LONGEST_COUNT)}`);
  return [...found];
}

/** Every word, pair and triple of neighbours, the bounds of the text included. */
function chainsOf(words: readonly string[]): readonly string[] {
  const bounded = ['^', ...words, '$'];
  return bounded.flatMap((word, index) => {
    const next = bounded[index + 1];
    const afterNext = bounded[index + 2];
    if (next === undefined) return [];
    const pair = `${word} ${next}`;
    return afterNext === undefined ? [word, pair] : [word, pair, `${pair} ${afterNext}`];
  });
}

function piecesOf(word: string): readonly string[] {
  const bounded = `_${word}_`;
  const pieces: string[] = [];
  for (let start = 0; start + 4 <= bounded.length; start += 1) {
    pieces.push(bounded.slice(start, start + 4));
  }
  return pieces;
}

/** The bucket that a feature falls into. */
export function bucketOf(text: string, buckets: number): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (value >>> 0) % buckets;
}

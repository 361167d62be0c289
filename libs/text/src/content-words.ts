import { isSmallWord } from './short-language';

/** Pairs of Japanese that are grammar and no words. */
const HIRAGANA = /^\p{Script=Hiragana}+$/u;

/**
 * The words of a question that say what it is about; all of them where none does. `words` as `searchWords`
 * gives them. PostgreSQL leaves out a language's own stop words too, but not in texts of other languages.
 */
export function contentWords(words: string): string {
  const kept = words.split(' ').filter((word) => !isSmallWord(word) && !HIRAGANA.test(word));
  return kept.length === 0 ? words : kept.join(' ');
}

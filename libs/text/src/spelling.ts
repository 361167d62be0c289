import { us_spelling } from 'american-english';

/**
 * "Organise" and its like are words of French and German too, which bend them otherwise: spelt anew, one form of
 * such a word would not be found by another.
 */
const SHARED = /(?:is|ys)(?:e|es|ed|er|ers|ing|able|ation|ations|ational)$/u;

/** British → American, of words that the list has in one direction only. */
const AMERICAN: ReadonlyMap<string, string> = new Map(
  Object.entries(us_spelling)
    .map(([british, american]): [string, string] => [british, american.trim()])
    .filter(([british, american]) => !SHARED.test(british) && us_spelling[american] === undefined),
);
const BRITISH: ReadonlyMap<string, string> = new Map(
  [...AMERICAN].map(([british, american]) => [american, british]),
);

/** The one spelling by which "colour" and "color" are compared. `word` in lower case. */
export function oneSpelling(word: string): string {
  return AMERICAN.get(word) ?? word;
}

/** A word, in lower case, as it is spelt on both sides of the Atlantic. */
export function spellingsOf(word: string): readonly string[] {
  const american = oneSpelling(word);
  const british = BRITISH.get(american);
  return british === undefined ? [word] : [...new Set([word, american, british])];
}

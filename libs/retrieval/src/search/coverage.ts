import type { SynonymGroup } from './synonyms';

/** What of a query was looked for, each at its place: terms, parts of words, groups of synonyms. */
export interface Asked {
  readonly terms: readonly { readonly lexeme: string }[];
  /** Lexemes that count: the query's in its own language. */
  readonly own: readonly string[];
  readonly parts: readonly unknown[];
  readonly synonyms: readonly SynonymGroup[];
}

/** Another word for it is about so good. */
const ANOTHER_WORD = 0.6;

/**
 * Tells how much of the query occurs in a passage, from 0 to 1: each of its own terms counts as one and its
 * rarity. `weights` by place; the places that the passage has, from 1.
 */
export function coverageBy(
  { terms, own, parts, synonyms }: Asked,
  weights: readonly number[],
): (places: readonly number[]) => number {
  const groupsFrom = terms.length + parts.length + 1;
  const counted = terms.flatMap(({ lexeme }, index) => {
    if (!own.includes(lexeme)) return [];
    const groups = synonyms.flatMap(({ of }, at) => (of.includes(lexeme) ? [groupsFrom + at] : []));
    return [{ place: index + 1, groups, weight: 1 + (weights[index] ?? 0) }];
  });
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  return (places) => {
    const has = new Set(places);
    const found = counted.reduce((sum, { place, groups, weight }) => {
      if (has.has(place)) return sum + weight;
      return groups.some((group) => has.has(group)) ? sum + ANOTHER_WORD * weight : sum;
    }, 0);
    return whole === 0 ? 0 : found / whole;
  };
}

import type { AskedWord } from '../passages/passage-sets.repository';
import type { SynonymGroup } from './synonyms';

/** What of a query was looked for, each at its place: terms, parts of words, groups of synonyms. */
export interface Asked {
  readonly terms: readonly { readonly lexeme: string }[];
  /** The words that count, in whatever form a passage has them. */
  readonly asked: readonly AskedWord[];
  readonly parts: readonly unknown[];
  readonly synonyms: readonly SynonymGroup[];
}

/** Another word for it is about so good. */
const ANOTHER_WORD = 0.6;

/**
 * Tells how much of the query occurs in a passage, from 0 to 1: each of its words counts as one and its
 * rarity. `weights` by place; the places that the passage has, from 1.
 */
export function coverageBy(
  { terms, asked, parts, synonyms }: Asked,
  weights: readonly number[],
): (places: readonly number[]) => number {
  const groupsFrom = terms.length + parts.length + 1;
  const placeOf = new Map(terms.map(({ lexeme }, index) => [lexeme, index + 1]));
  const counted = asked.map(({ lexeme, forms }) => ({
    places: forms.flatMap((form) => placeOf.get(form) ?? []),
    groups: synonyms.flatMap(({ of }, at) => (of.includes(lexeme) ? [groupsFrom + at] : [])),
    weight: 1 + (weights[(placeOf.get(lexeme) ?? 0) - 1] ?? 0),
  }));
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  return (places) => {
    const has = new Set(places);
    const found = counted.reduce((sum, { places: forms, groups, weight }) => {
      if (forms.some((place) => has.has(place))) return sum + weight;
      return groups.some((group) => has.has(group)) ? sum + ANOTHER_WORD * weight : sum;
    }, 0);
    return whole === 0 ? 0 : found / whole;
  };
}

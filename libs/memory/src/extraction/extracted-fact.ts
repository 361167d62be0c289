export const FACT_CATEGORIES = ['personal', 'preferences', 'context', 'other'] as const;
export type FactCategory = (typeof FACT_CATEGORIES)[number];

/** Whom a fact is about where it is about the user; else a person or pet of theirs, such as `sister`. */
export const USER = 'user';

/**
 * One thing that a user said of themselves. Of one subject and attribute only one value holds at a time:
 * `lives_in` has one, and what can be many carries its object in the attribute (`pet:dog`, `likes:jazz`).
 */
export interface ExtractedFact {
  readonly subject: string;
  readonly attribute: string;
  /** For comparison: lower case, without articles. */
  readonly value: string;
  /** A sentence in the third person, such as "User lives in York". */
  readonly content: string;
  readonly category: FactCategory;
  /** 0 to 1. */
  readonly importance: number;
  /** Of an appointment the day and time as they were said; `value` and `content` wait for them to be resolved. */
  readonly when?: string | undefined;
  /** It holds no longer; ends a fact of the same value and adds none. */
  readonly ends: boolean;
}

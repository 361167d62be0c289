import type { FactCategory } from '../extracted-fact';

/** What a rule makes of a clause; the subject is added by whoever applies it. */
export interface Finding {
  readonly attribute: string;
  readonly value: string;
  /** What follows the subject: "lives in York", or "'s name is Anna". */
  readonly says: string;
  readonly category: FactCategory;
  readonly importance: number;
  readonly ends?: boolean;
  /** The day and time of an appointment, as they were said. */
  readonly when?: string;
}

/**
 * A wording in the first person singular, contractions written out ("I am", "do not"). What is said of
 * others is put into it first: "lives in Rome" of a sister becomes "I live in Rome" with another subject.
 */
export interface Rule {
  /** Matches the whole clause. */
  readonly pattern: RegExp;
  readonly find: (groups: Readonly<Record<string, string>>) => readonly Finding[];
}

const ADVERBS =
  'really|absolutely|quite|just|also|do|always|actually|still|totally|truly|now|recently|particularly|definitely|currently|honestly|completely|sort of|kind of|rather|so|very|much|already|only';
/** Words that may stand between the subject and what is said. */
export const ADV = `(?:(?:${ADVERBS}) )*`;
export const ARTICLE = '(?:(?:a|an|the|my|our|some) )?';
export const COUNT =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|several|\\d{1,2})';

/** A clause that begins with "I". */
export function i(words: string): RegExp {
  return new RegExp(`^i ${words}$`, 'iu');
}

/** A clause that begins with "my". */
export function my(words: string): RegExp {
  return new RegExp(`^my ${words}$`, 'iu');
}

export function oneOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

import type { Departure } from '@parley/common';
/** What a text was found to contain, in the words of the person; a number where it is one. */
export interface Slots {
  readonly song?: string;
  readonly artist?: string;
  readonly genre?: string;
  /** The music is to come behind what plays already. */
  readonly placement?: 'add';
  /** 0 to 100. */
  readonly volume?: number;
  readonly volumeChange?: 'up' | 'down';
  /** `2026-11-30`, where the text names a day. */
  readonly date?: string;
  /** `10:30`, where the text names a time of day. */
  readonly time?: string;
  /** The date or time as it was said. */
  readonly when?: string;
  /** The day from which one counts to `when`, as it was said. */
  readonly since?: string;
  /** Days are asked for in weeks. */
  readonly unit?: 'weeks';
  readonly tense?: 'past';
  readonly document?: string;
  /** Category of facts: `personal`, `preferences`, `context`, `other`. */
  readonly category?: string;
  /** What is to be remembered, recalled or forgotten. */
  readonly subject?: string;
  /** A place with its IANA time zone. */
  readonly place?: string;
  readonly zone?: string;
}

export interface Candidate {
  readonly intent: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a person wants. `general_chat` is everything that no other intent fits. */
export interface Understanding extends Candidate {
  /** The likeliest intents, best first, the rejected ones included. */
  readonly candidates: readonly Candidate[];
  readonly slots: Slots;
}

export interface Utterance {
  readonly text: string;
  /** For "tomorrow". */
  readonly now: Date;
  /** IANA time zone in which dates and times are meant. */
  readonly timeZone: string;
  /**
   * What may be spent where the words alone leave a doubt: a vector in any case, only where it decides between two
   * actions, or (absent) none, because the answer would be the same.
   */
  readonly vectorWhere?: 'unsure' | 'between_actions' | undefined;
}

export const GENERAL_CHAT = 'general_chat';

/** Finds out what a person wants. Intents are open: whoever trains or writes a detector names them. */
export abstract class IntentDetector {
  /** Never fails for what a person says: what is not understood is `general_chat`. */
  abstract detect(utterance: Utterance, signal: Departure): Promise<Understanding>;
}

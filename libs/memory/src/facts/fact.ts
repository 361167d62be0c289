import type { FactCategory } from '../extraction/extracted-fact';

/** Whose facts: one user within an account. Facts are never read across users. */
export interface Person {
  readonly accountId: string;
  readonly userId: string;
}

/** Where a fact comes from. */
export interface Receipt {
  /** Null where the session was closed since, or the fact was entered by hand. */
  readonly sessionId: string | null;
  readonly turnNo: number | null;
  readonly messageId: number | null;
  /** The user's message, while it is kept. */
  readonly text: string | null;
}

/** One thing known of a user. */
export interface Fact {
  readonly id: number;
  readonly content: string;
  readonly category: FactCategory;
  /** 0 to 1. */
  readonly importance: number;
  readonly createdAt: Date;
  /** When the user said it first. */
  readonly saidAt: Date;
  readonly lastSaidAt: Date;
  readonly timesSeen: number;
  /** When it stopped to hold; null for a current fact. */
  readonly supersededAt: Date | null;
  /** The fact that took its place; null also where it just ended. */
  readonly supersededBy: number | null;
  readonly receipt: Receipt;
}

/** What happened to a fact that was told. */
export type StoreOutcome = 'stored' | 'seen' | 'known' | 'ended' | 'late';

export interface StoredFact {
  readonly id: number;
  readonly outcome: StoreOutcome;
  readonly category: FactCategory;
}

export interface FactChanges {
  readonly content?: string | undefined;
  readonly category?: FactCategory | undefined;
  readonly importance?: number | undefined;
}

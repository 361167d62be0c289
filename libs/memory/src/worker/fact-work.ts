import type { ExtractedFact } from '../extraction/extracted-fact';

/** A session in which something was said that nobody has looked at yet; claimed by this instance. */
export interface FactWork {
  readonly sessionKey: string;
  readonly processedTurnNo: number;
  readonly lastTurnNo: number;
  /** How often this has begun at the same turn, this time included. */
  readonly attempts: number;
}

/** What a user said in a turn that is over. */
export interface SaidTurn {
  readonly id: string;
  readonly turnNo: number;
  readonly isOver: boolean;
  /** Null where the message is gone. */
  readonly messageId: string | null;
  readonly text: string;
  readonly saidAt: Date;
  /** What the assistant had said just before. */
  readonly before: string;
}

export interface ModelUsage {
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface TurnFindings {
  readonly turn: SaidTurn;
  readonly facts: readonly ExtractedFact[];
  readonly usage: readonly ModelUsage[];
}

export interface FinishedWork {
  /** The last turn that needs no further look. */
  readonly upto: number;
  readonly found: readonly TurnFindings[];
  /** Seconds after which the turn behind `upto` is tried again; absent where all went well. */
  readonly retryAfterS?: number;
}

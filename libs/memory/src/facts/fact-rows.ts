import type { ExtractedFact, FactCategory } from '../extraction/extracted-fact';
import type { Fact, StoredFact, StoreOutcome } from './fact';

export interface FactRow {
  readonly id: string;
  readonly content: string;
  readonly category: FactCategory;
  readonly importance: number;
  readonly created_at: Date;
  readonly said_at: Date;
  readonly last_said_at: Date;
  readonly times_seen: number;
  readonly superseded_at: Date | null;
  readonly superseded_by: string | null;
  readonly session_id: string | null;
  readonly turn_no: number | null;
  readonly message_id: string | null;
  readonly message_text: string | null;
}

export interface StoredRow {
  readonly fact_id: string;
  readonly outcome: StoreOutcome;
  readonly category: FactCategory;
}

/** `f` is the fact; the receipt stays empty where the session or the message is gone. */
export const FACT_COLUMNS = `f.id, f.content, f.category, f.importance, f.created_at, f.said_at, f.last_said_at,
  f.times_seen, f.superseded_at, f.superseded_by, s.id AS session_id, f.turn_no, f.message_id,
  m.content AS message_text`;

export const FACT_SOURCES = `LEFT JOIN sessions s ON s.key = f.session_key AND s.account_id = f.account_id
    AND s.user_id = f.user_id AND s.deleted_at IS NULL
  LEFT JOIN messages m ON m.id = f.message_id AND m.account_id = f.account_id AND m.user_id = f.user_id`;

/** Neither replaced, nor ended, nor deleted. */
export const CURRENT = 'f.superseded_at IS NULL AND f.deleted_at IS NULL';

export function toFact(row: FactRow): Fact {
  return {
    id: Number(row.id),
    content: row.content,
    category: row.category,
    importance: rounded(row.importance),
    createdAt: row.created_at,
    saidAt: row.said_at,
    lastSaidAt: row.last_said_at,
    timesSeen: row.times_seen,
    supersededAt: row.superseded_at,
    supersededBy: row.superseded_by === null ? null : Number(row.superseded_by),
    receipt: {
      sessionId: row.session_id,
      turnNo: row.turn_no,
      messageId: row.message_id === null ? null : Number(row.message_id),
      text: row.message_text,
    },
  };
}

export function toStoredFact(row: StoredRow): StoredFact {
  return { id: Number(row.fact_id), outcome: row.outcome, category: row.category };
}

/** What `store_facts` takes. */
export function toFactsJson(facts: readonly ExtractedFact[]): string {
  return JSON.stringify(facts);
}

// A four-byte float says 0.8 as 0.800000012.
function rounded(importance: number): number {
  return Math.round(importance * 1_000) / 1_000;
}

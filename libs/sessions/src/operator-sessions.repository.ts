import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { Session, SessionKind } from './session';

/** A session as whoever operates the installation sees it. */
export interface SessionRecord extends Session {
  readonly accountId: string;
  readonly rating: number | null;
  /** What came of it, such as a booking. */
  readonly outcome: string | null;
}

export interface SessionFilter {
  readonly kind?: SessionKind | undefined;
  readonly accountId?: string | undefined;
}

/** Tokens are those that providers reported. */
export interface SessionTotals {
  readonly exchanges: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const COLUMNS = `account_id AS "accountId", id, user_id AS "userId", kind, door, client_type AS "clientType", title,
  metadata, rating, outcome, created_at AS "createdAt", last_activity_at AS "lastActivityAt",
  message_count AS "messageCount", last_turn_no AS "lastTurnNo"`;

const MATCHING = `FROM sessions WHERE deleted_at IS NULL AND ($1::text IS NULL OR kind = $1)
  AND ($2::uuid IS NULL OR account_id = $2)`;

const RECENT = {
  name: 'operator_recent_sessions',
  text: `SELECT ${COLUMNS} ${MATCHING} ORDER BY last_activity_at DESC, key DESC LIMIT $3`,
};

const COUNT = {
  name: 'operator_count_sessions',
  text: `SELECT count(*)::integer AS total ${MATCHING}`,
};

const NAMED = {
  name: 'operator_sessions_named',
  text: `SELECT ${COLUMNS} ${MATCHING} AND id = $3 ORDER BY key`,
};

const TOTALS = {
  name: 'operator_session_totals',
  text: `SELECT count(*)::integer AS exchanges, coalesce(sum(input_tokens), 0)::double precision AS "inputTokens",
      coalesce(sum(output_tokens), 0)::double precision AS "outputTokens"
    FROM turns WHERE state NOT IN ('queued', 'running')
      AND session_key = (SELECT key FROM sessions WHERE account_id = $1 AND id = $2)`,
};

const NOTHING: SessionTotals = { exchanges: 0, inputTokens: 0, outputTokens: 0 };

/** Sessions across accounts, for whoever operates the installation. Deleted ones are never found. */
@Injectable()
export class OperatorSessionsRepository {
  constructor(private readonly database: Database) {}

  /** Most recently active first. */
  findRecent(filter: SessionFilter, limit: number): Promise<SessionRecord[]> {
    return this.database.query<SessionRecord>(RECENT, [...valuesOf(filter), limit]);
  }

  async count(filter: SessionFilter): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(COUNT, valuesOf(filter));
    return row?.total ?? 0;
  }

  /** Oldest first: an id is unique within an account only. */
  findById(id: string, filter: SessionFilter): Promise<SessionRecord[]> {
    return this.database.query<SessionRecord>(NAMED, [...valuesOf(filter), id]);
  }

  /** Of the finished turns. */
  async sumTurns({
    accountId,
    id,
  }: Pick<SessionRecord, 'accountId' | 'id'>): Promise<SessionTotals> {
    const [row] = await this.database.query<SessionTotals>(TOTALS, [accountId, id]);
    return row ?? NOTHING;
  }
}

function valuesOf({ kind, accountId }: SessionFilter): readonly unknown[] {
  return [kind ?? null, accountId ?? null];
}

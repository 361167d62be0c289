import { Database, type Statement } from '@parley/database';
import { Injectable } from '@nestjs/common';
import { LIVE_ONLY } from '../log/event-type';
import { EVENT_COLUMNS, type EventRow, LoggedEvent } from '../log/logged-event';
import type { FeedPosition } from './feed-position';
import type { FeedScope } from './feed-scope';

/** What was read after a position, in one look at the log. */
export interface ReplayRows {
  /** A session's own events, in their order. */
  readonly ofSession: readonly LoggedEvent[];
  /** All others, in the order of transactions. */
  readonly others: readonly LoggedEvent[];
  /** Whether retention has taken events after the position. */
  readonly isPruned: boolean;
  /** Whether the position lies where this log has not come yet: it is another's. */
  readonly isFromElsewhere: boolean;
  /** Every transaction before this one is over. */
  readonly settledBelow: bigint;
}

interface Row extends Nullable<EventRow> {
  readonly is_own: boolean | null;
  readonly is_pruned: boolean;
  readonly is_from_elsewhere: boolean;
  readonly settled_below: string;
}
type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** Nobody wants to hear later who came and went. */
const LASTING = `e.type NOT IN (${[...LIVE_ONLY].map((type) => `'${type}'`).join(', ')})`;
/** What is still being written may yet get an event before those that are visible. */
const SETTLED = `e.xid < pg_snapshot_xmin(pg_current_snapshot())`;
const SESSION_KEY = `(SELECT key FROM sessions WHERE account_id = $5 AND user_id = $6 AND id = $7)`;

const SESSION = replay(
  'session',
  `(SELECT true AS is_own, e.* FROM events e
    WHERE e.session_key = ${SESSION_KEY} AND e.id > $2 AND e.xid >= $1::xid8 AND e.account_id = $5
    ORDER BY e.id LIMIT $8)
   UNION ALL
   (SELECT false, e.* FROM events e
    WHERE e.account_id = $5 AND e.user_id = $6 AND e.session_key IS NULL AND (e.xid, e.id) > ($3::xid8, $4)
      AND ${SETTLED} AND ${LASTING}
    ORDER BY e.xid, e.id LIMIT $8)`,
  `p.account_id = $5 AND p.user_id = $6 AND (
    (p.session_key = ${SESSION_KEY} AND p.id > $2 AND p.xid >= $1::xid8)
    OR (p.session_key = 0 AND (p.xid, p.id) > ($3::xid8, $4)))`,
);
const USER = wideReplay('user', ($) => `${$}.account_id = $5 AND ${$}.user_id = $6`);
const ACCOUNT = wideReplay('account', ($) => `${$}.account_id = $5 AND $6::text IS NULL`);
const ALL = wideReplay('all', () => `$5::uuid IS NULL AND $6::text IS NULL`);

/** Reads what a feed has missed. */
@Injectable()
export class ReplayRepository {
  constructor(private readonly database: Database) {}

  /** Up to `limit` of a session's own events, and as many others. */
  async read(scope: FeedScope, position: FeedPosition, limit: number): Promise<ReplayRows> {
    const { sessionXid, sessionId, xid, id } = position;
    const rows = await this.database.query<Row>(statementOf(scope), [
      ...[sessionXid, sessionId, xid, id].map(String),
      'accountId' in scope ? scope.accountId : null,
      'userId' in scope ? scope.userId : null,
      'sessionId' in scope ? scope.sessionId : null,
      limit,
    ]);
    const [first] = rows;
    if (first === undefined) throw new Error('The log was read and gave nothing at all');
    return {
      ofSession: rows
        .filter(isEvent)
        .filter(({ is_own }) => is_own)
        .map(toEvent),
      others: rows
        .filter(isEvent)
        .filter(({ is_own }) => !is_own)
        .map(toEvent),
      isPruned: first.is_pruned,
      isFromElsewhere: first.is_from_elsewhere,
      settledBelow: BigInt(first.settled_below),
    };
  }
}

function statementOf(scope: FeedScope): Statement {
  switch (scope.kind) {
    case 'session':
      return SESSION;
    case 'user':
      return USER;
    case 'account':
      return ACCOUNT;
    case 'all':
      return ALL;
  }
}

function wideReplay(name: string, isIn: (table: string) => string): Statement {
  return replay(
    name,
    `(SELECT false AS is_own, e.* FROM events e
      WHERE ${isIn('e')} AND (e.xid, e.id) > ($3::xid8, $4) AND ${SETTLED} AND ${LASTING}
      ORDER BY e.xid, e.id LIMIT $8)`,
    `${isIn('p')} AND (p.xid, p.id) > ($3::xid8, $4)`,
  );
}

// One statement, so that retention cannot come in between the rows and the word about what is missing.
// Every scope takes the same parameters: session position, position, owner, limit.
function replay(name: string, events: string, pruned: string): Statement {
  return {
    name: `events_replay_${name}`,
    text: `
      SELECT f.*, e.is_own, ${EVENT_COLUMNS}
      FROM (SELECT EXISTS (SELECT 1 FROM pruned_events p WHERE ${pruned}),
          greatest($1::xid8, $3::xid8) > pg_snapshot_xmax(pg_current_snapshot()),
          pg_snapshot_xmin(pg_current_snapshot())::text,
          $2::bigint, $7::text) AS f (is_pruned, is_from_elsewhere, settled_below)
      LEFT JOIN (${events}) e ON true
      LEFT JOIN sessions s ON s.key = e.session_key
      ORDER BY e.is_own, CASE WHEN NOT e.is_own THEN e.xid END, e.id`,
  };
}

function isEvent(row: Row): row is Row & EventRow {
  return row.id !== null;
}

function toEvent(row: EventRow): LoggedEvent {
  return new LoggedEvent(row);
}

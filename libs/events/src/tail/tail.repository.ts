import { Database, type Statement } from '@parley/database';
import { Injectable } from '@nestjs/common';
import { EVENT_COLUMNS, type EventRow, LoggedEvent } from '../log/logged-event';

export interface TailRead {
  /** What the log showed to this read; where the next one goes on. */
  readonly snapshot: string;
  /** Every transaction before this one is over. */
  readonly settledBelow: bigint;
  /** What no earlier read has seen, in the order of transactions. */
  readonly events: readonly LoggedEvent[];
}

type Row = { readonly [K in keyof EventRow]: EventRow[K] | null } & {
  readonly snapshot: string;
  readonly settled_below: string;
};

/**
 * A row is new exactly if its transaction had not begun or still ran at the snapshot before. Two branches,
 * so that each is a range of the index, whatever the planner thinks of the snapshot. Without a snapshot: what
 * is visible of transactions that came after one that still runs.
 */
const READ: Statement = {
  name: 'events_tail',
  text: `
    SELECT f.*, ${EVENT_COLUMNS}
    FROM (SELECT pg_current_snapshot()::text AS snapshot,
      pg_snapshot_xmin(pg_current_snapshot())::text AS settled_below) f
    LEFT JOIN (
      (SELECT * FROM events
        WHERE xid >= coalesce(pg_snapshot_xmax($1::pg_snapshot), pg_snapshot_xmin(pg_current_snapshot()))
        ORDER BY xid, id LIMIT $2)
      UNION ALL
      (SELECT * FROM events WHERE xid = ANY (ARRAY(SELECT pg_snapshot_xip($1::pg_snapshot)))
        ORDER BY xid, id LIMIT $2)
    ) e ON true
    LEFT JOIN sessions s ON s.key = e.session_key
    ORDER BY e.xid, e.id LIMIT $2`,
};

/** Reads the end of the log, each row exactly once. */
@Injectable()
export class TailRepository {
  constructor(private readonly database: Database) {}

  /** What has become visible since the snapshot `after`, at most `limit` rows of it. */
  async read(after: string | undefined, limit: number): Promise<TailRead> {
    const rows = await this.database.query<Row>(READ, [after ?? null, limit]);
    const [first] = rows;
    if (first === undefined) throw new Error('The log was read and gave not even a snapshot');
    return {
      snapshot: first.snapshot,
      settledBelow: BigInt(first.settled_below),
      events: rows.filter(isEvent).map((row) => new LoggedEvent(row)),
    };
  }
}

function isEvent(row: Row): row is Row & EventRow {
  return row.id !== null;
}

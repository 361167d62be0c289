import { Database, type Statement } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { EventType } from '../log/event-type';

/** Whose events are counted: a user's, an account's or everybody's. */
export type CountScope =
  { readonly accountId: string; readonly userId?: string | undefined } | 'all';

// What has been counted, and what was written since then.
const EMITTED: Statement = {
  name: 'events_emitted',
  text: `
    SELECT type, sum(n)::float8 AS total FROM (
      SELECT type, total AS n FROM event_counts
      WHERE ($1::uuid IS NULL OR account_id = $1) AND user_id = coalesce($2::text, '')
      UNION ALL
      SELECT e.type, 1 FROM events e
      WHERE e.xid >= (SELECT counted_below FROM event_upkeep)
        AND ($1::uuid IS NULL OR e.account_id = $1) AND ($2::text IS NULL OR e.user_id = $2)
    ) c GROUP BY type ORDER BY type`,
};

/** How many events there ever were; costs the same however many. */
@Injectable()
export class EventCounts {
  constructor(private readonly database: Database) {}

  async emitted(scope: CountScope): Promise<ReadonlyMap<EventType, number>> {
    const owner = scope === 'all' ? undefined : scope;
    const rows = await this.database.query<{ type: EventType; total: number }>(EMITTED, [
      owner?.accountId ?? null,
      owner?.userId ?? null,
    ]);
    return new Map(rows.map(({ type, total }) => [type, total]));
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@parley/common';
import { Database } from '@parley/database';
import { atMost } from '../http/at-most';

const KEPT_MS = 5_000;

/**
 * Sessions with something said in the last half hour, and those that somebody is connected to. Walks from account to account along the index of
 * recent sessions (a plain count would read all sessions there ever were); PostgreSQL before 18 does not
 * skip by itself. See wiki.postgresql.org/wiki/Loose_indexscan.
 */
const COUNT = {
  name: 'system_active_sessions',
  text: `
WITH RECURSIVE account AS (
  (SELECT account_id FROM sessions WHERE deleted_at IS NULL ORDER BY account_id LIMIT 1)
  UNION ALL
  SELECT (SELECT s.account_id FROM sessions s
          WHERE s.deleted_at IS NULL AND s.account_id > account.account_id ORDER BY s.account_id LIMIT 1)
  FROM account WHERE account.account_id IS NOT NULL
)
SELECT (coalesce(sum(recent.total), 0) + (
  SELECT count(DISTINCT (l.account_id, l.session_id)) FROM live_sockets l
  JOIN instances i ON i.id = l.instance AND i.heartbeat_at >= clock_timestamp() - interval '10 seconds'
  WHERE NOT EXISTS (
    SELECT 1 FROM sessions s WHERE s.account_id = l.account_id AND s.id = l.session_id
      AND (s.deleted_at IS NOT NULL OR s.last_activity_at > clock_timestamp() - interval '30 minutes'))
))::integer AS total
FROM account CROSS JOIN LATERAL (
  SELECT count(*) AS total FROM sessions s
  WHERE s.account_id = account.account_id AND s.deleted_at IS NULL
    AND s.last_activity_at > clock_timestamp() - interval '30 minutes'
) recent`,
};

/** The number that health shows; at most a few seconds old, and the last known one while nobody can say. */
@Injectable()
export class ActiveSessions {
  private known = 0;
  private countedMs = -Infinity;
  private counting: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Never waits longer than `patienceMs` and never throws. */
  async count(patienceMs: number): Promise<number> {
    if (this.clock.monotonicMs() - this.countedMs > KEPT_MS) {
      this.counting ??= this.recount();
      await atMost(patienceMs, this.counting);
    }
    return this.known;
  }

  private async recount(): Promise<void> {
    try {
      const [row] = await this.database.query<{ total: number }>(COUNT, []);
      this.known = row?.total ?? 0;
      this.countedMs = this.clock.monotonicMs();
    } catch {
      // Health says in its own line that the database does not answer.
    } finally {
      this.counting = undefined;
    }
  }
}

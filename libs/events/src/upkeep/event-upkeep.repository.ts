import { Database, type Statement } from '@parley/database';
import { Injectable } from '@nestjs/common';

const COUNT: Statement = {
  name: 'events_count',
  text: `SELECT count_events(make_interval(secs => $1)) AS is_done`,
};

const PRUNE: Statement = {
  name: 'events_prune',
  text: 'SELECT prune_events($1, $2, $3) AS removed',
};

@Injectable()
export class EventUpkeepRepository {
  constructor(private readonly database: Database) {}

  /** Counts what is new. False where some instance has done so within `everyS` seconds, or is at it. */
  async count(everyS: number): Promise<boolean> {
    const [row] = await this.database.query<{ is_done: boolean }>(COUNT, [everyS]);
    return row?.is_done ?? false;
  }

  /** Returns how many events it removed: 0 when nothing is left to remove. */
  async prune(
    { days, count }: { readonly days: number; readonly count: number },
    limit: number,
  ): Promise<number> {
    const [row] = await this.database.query<{ removed: number }>(PRUNE, [days, count, limit]);
    return row?.removed ?? 0;
  }
}

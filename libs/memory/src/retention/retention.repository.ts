import type { DataClass } from '@parley/config';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';

/** Whose data has outlived its time: of one account, or of all but some. */
export interface Expiry {
  readonly accountId: string | undefined;
  /** Accounts with a rule of their own. */
  readonly exceptAccountIds: readonly string[];
  readonly days: number;
}

const SLICE = 500;
const OF_ACCOUNTS = '($1::uuid IS NULL OR account_id = $1) AND NOT account_id = ANY ($2::uuid[])';
// Not the clock's: an index is only asked for what is the same for the whole statement.
const BEFORE = 'statement_timestamp() - make_interval(days => $3)';

const EXPIRE: Readonly<Record<DataClass, { readonly name: string; readonly text: string }>> = {
  messages: {
    name: 'retention_messages',
    text: `SELECT expire_turns(o.account_id, o.session_key, ${BEFORE}) FROM (
      SELECT DISTINCT account_id, session_key FROM (
        SELECT account_id, session_key FROM turns
        WHERE ${OF_ACCOUNTS} AND created_at < ${BEFORE} AND state NOT IN ('queued', 'running')
        LIMIT $4) old) o`,
  },
  facts: {
    name: 'retention_facts',
    text: `DELETE FROM facts WHERE id IN (
      SELECT id FROM facts WHERE ${OF_ACCOUNTS} AND last_said_at < ${BEFORE}
      LIMIT $4 FOR UPDATE SKIP LOCKED) RETURNING 1`,
  },
};

/** Removes what is too old, in SQL. */
@Injectable()
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  /** One slice; returns how many sessions or facts it touched, 0 once nothing is left. */
  async expire(
    dataClass: DataClass,
    { accountId, exceptAccountIds, days }: Expiry,
  ): Promise<number> {
    const values = [accountId ?? null, exceptAccountIds, days, SLICE];
    return (await this.database.query(EXPIRE[dataClass], values)).length;
  }
}

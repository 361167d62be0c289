import { Injectable } from '@nestjs/common';
import { Database } from '@parley/database';

const INSERT = {
  name: 'auth_ticket_insert',
  text: `INSERT INTO ws_tickets (hash, account_id, key_id, expires_at)
    VALUES ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))`,
};

// The row goes with the first redemption, so that of two at once only one sees it.
const TAKE = {
  name: 'auth_ticket_take',
  text: `WITH taken AS (
      DELETE FROM ws_tickets WHERE hash = ANY ($1::bytea[]) RETURNING hash, account_id, key_id, expires_at)
    SELECT hash, account_id, key_id FROM taken WHERE expires_at > clock_timestamp()`,
};

export interface TicketRow {
  readonly hash: Buffer;
  readonly accountId: string;
  /** Null for the operator and callers without a key. */
  readonly keyId: string | null;
}

/** One-time tickets, by their hash. */
@Injectable()
export class TicketsRepository {
  constructor(private readonly database: Database) {}

  async insert(ticket: TicketRow, lifeS: number): Promise<void> {
    const { hash, accountId, keyId } = ticket;
    await this.database.query(INSERT, [hash, accountId, keyId, lifeS]);
  }

  /** Removes and returns the ticket with one of these hashes, unless it is too old. */
  async take(hashes: readonly Buffer[]): Promise<TicketRow | undefined> {
    const [row] = await this.database.query<{
      hash: Buffer;
      account_id: string;
      key_id: string | null;
    }>(TAKE, [hashes]);
    return row && { hash: row.hash, accountId: row.account_id, keyId: row.key_id };
  }
}

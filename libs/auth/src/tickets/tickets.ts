import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, UnauthenticatedError } from '@parley/common';
import { Config } from '@parley/config';
import { OPERATOR } from '../built-in-account';
import type { Client } from '../credentials/credentials';
import { ApiKeysRepository } from '../keys/api-keys.repository';
import { GuessThrottle } from '../keys/guess-throttle';
import { principalOf } from '../keys/key-principal';
import { deadKey, standingOf } from '../keys/key-standing';
import type { Principal } from '../principal';
import { type TicketRow, TicketsRepository } from './tickets.repository';

const TICKET_BYTES = 32;
const LIFE_S = 60;

export interface IssuedTicket {
  readonly ticket: string;
  /** Seconds until it is worthless. */
  readonly expiresInS: number;
}

/**
 * One-time stand-ins for a key, for browsers, whose WebSockets can only carry a secret in the address. A
 * ticket is worth what its key is worth when it is redeemed. The operator's are hashed with `API_KEY`, so
 * that they die with it and cannot be taken for tickets that open mode gave out.
 */
@Injectable()
export class Tickets {
  private readonly operatorKey: string | undefined;

  constructor(
    { access }: Config,
    private readonly rows: TicketsRepository,
    private readonly keys: ApiKeysRepository,
    private readonly throttle: GuessThrottle,
    private readonly clock: Clock,
  ) {
    this.operatorKey = access.operatorKey;
  }

  async issue(principal: Principal): Promise<IssuedTicket> {
    const ticket = `wt_${randomBytes(TICKET_BYTES).toString('base64url')}`;
    const { accountId, keyId } = principal;
    const operatorHash = principal.isOperator ? this.operatorHash(ticket) : undefined;
    await this.rows.insert({ hash: operatorHash ?? plainHash(ticket), accountId, keyId }, LIFE_S);
    return { ticket, expiresInS: LIFE_S };
  }

  /**
   * @throws UnauthenticatedError for a ticket that is unknown, used, too old, or whose key is dead;
   *   RateLimitedError after too many wrong ones.
   */
  redeem(ticket: string, client: Client): Promise<Principal> {
    return this.throttle.guard(client, async () => {
      const hashes = [plainHash(ticket), this.operatorHash(ticket)];
      const row = await this.rows.take(hashes.filter((hash) => hash !== undefined));
      if (row !== undefined) return this.holderOf(row, ticket);
      await this.throttle.count(client);
      throw invalidTicket();
    });
  }

  private async holderOf(row: TicketRow, ticket: string): Promise<Principal> {
    const { keyId, accountId } = row;
    if (keyId === null) {
      if (this.operatorHash(ticket)?.equals(row.hash)) return OPERATOR;
      throw invalidTicket();
    }
    const key = await this.keys.find({ id: keyId, accountId });
    if (key === undefined) throw invalidTicket();
    const standing = standingOf(key, this.clock.now().getTime());
    if (standing !== 'valid') throw deadKey(standing);
    return principalOf(key);
  }

  private operatorHash(ticket: string): Buffer | undefined {
    if (this.operatorKey === undefined) return undefined;
    return createHmac('sha256', this.operatorKey).update(ticket).digest();
  }
}

function plainHash(ticket: string): Buffer {
  return createHash('sha256').update(ticket).digest();
}

function invalidTicket(): UnauthenticatedError {
  return new UnauthenticatedError('The ticket is unknown, used or older than a minute.', {
    code: 'invalid_ticket',
  });
}

import { Injectable } from '@nestjs/common';
import { Database, Instance } from '@parley/database';
import type { EntityManager } from 'typeorm';
import type { ClaimOutcome } from './claim-outcome';
import type { ClaimRequest, IdempotencyClaim } from './idempotency-claim';

/** A transaction of the database, for code that may not know TypeORM. */
export type Transaction = EntityManager;

type Held = Pick<IdempotencyClaim, 'accountId' | 'route' | 'key'>;

const CLAIM = {
  name: 'idempotency_claim',
  text: 'SELECT outcome, ref FROM claim_idempotency_key($1, $2, $3, $4, $5)',
};

const RELEASE = {
  name: 'idempotency_release',
  text: `DELETE FROM idempotency_keys
    WHERE account_id = $1 AND route = $2 AND key = $3 AND owner = $4 AND ref IS NULL`,
};

const ATTACH = `UPDATE idempotency_keys SET ref = $5
  WHERE account_id = $1 AND route = $2 AND key = $3 AND owner = $4 AND ref IS NULL RETURNING 1`;

/** Keys that clients send to have a request carried out once, in SQL. Claims belong to this instance. */
@Injectable()
export class IdempotencyRepository {
  constructor(
    private readonly database: Database,
    private readonly instance: Instance,
  ) {}

  async claim({ accountId, route, key, bodyHash }: ClaimRequest): Promise<ClaimOutcome> {
    const values = [accountId, route, key, bodyHash, this.instance.id];
    const [row] = await this.database.query<ClaimOutcome>(CLAIM, values);
    if (row === undefined) throw new Error('claim_idempotency_key returned no row');
    return row;
  }

  /** Gives a claim up, unless it refers to a result. */
  async release(claim: Held): Promise<void> {
    await this.database.query(RELEASE, this.valuesOf(claim));
  }

  /** Returns false where the claim is not this instance's any more. */
  async attach(transaction: Transaction, claim: Held, ref: string): Promise<boolean> {
    const result: unknown = await transaction.query(ATTACH, [...this.valuesOf(claim), ref]);
    // TypeORM gives the rows of an UPDATE … RETURNING and their number as a pair.
    return Array.isArray(result) && result[1] === 1;
  }

  private valuesOf({ accountId, route, key }: Held): readonly unknown[] {
    return [accountId, route, key, this.instance.id];
  }
}

import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Database, toDatabaseError } from '@parley/database';
import { type EntityManager, Equal, IsNull, Repository } from 'typeorm';
import { ApiKeyEntity } from './api-key.entity';

export interface KeyPlace {
  readonly id: string;
  readonly accountId: string;
}

/** A transaction of the database, for code that may not know TypeORM. */
export type Transaction = EntityManager;

type NewRow = Omit<ApiKeyEntity, 'createdAt' | 'revokedAt' | 'lastUsedAt'>;

// Locked in one order and never waited for: instances that note the same keys at once would deadlock.
const TOUCH = {
  name: 'auth_touch_keys',
  text: `UPDATE api_keys SET last_used_at = clock_timestamp() WHERE id IN (
      SELECT id FROM api_keys WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)`,
};

/** Keys in SQL. Only the look-ups that find out whose key it is come without an account. */
@Injectable()
export class ApiKeysRepository {
  constructor(
    @InjectRepository(ApiKeyEntity) private readonly rows: Repository<ApiKeyEntity>,
    private readonly database: Database,
  ) {}

  /**
   * Holds back every other change of keys until the transaction ends.
   * @returns whether there is any key, revoked ones included.
   */
  async lock(transaction: Transaction): Promise<boolean> {
    await transaction.query('SELECT 1 FROM installation FOR UPDATE');
    return transaction.exists(ApiKeyEntity);
  }

  async insert(transaction: Transaction, row: NewRow): Promise<ApiKeyEntity> {
    await transaction.insert(ApiKeyEntity, { ...row, scopes: [...row.scopes] });
    return transaction.findOneByOrFail(ApiKeyEntity, { id: row.id, accountId: row.accountId });
  }

  /** The random key with this hash, and the living chosen keys that begin alike; oldest first. */
  findCandidates(hash: Buffer, customPrefix: string): Promise<ApiKeyEntity[]> {
    const where = [
      { algorithm: 'hmac-sha256' as const, hash: Equal(hash) },
      { algorithm: 'scrypt' as const, prefix: customPrefix, revokedAt: IsNull() },
    ];
    return this.rows.find({ where, order: { createdAt: 'ASC' } }).catch(inOurTerms);
  }

  /** Living chosen keys of every account that begin so. */
  countCustom(prefix: string): Promise<number> {
    return this.rows.countBy({ algorithm: 'scrypt', prefix, revokedAt: IsNull() });
  }

  async find({ id, accountId }: KeyPlace): Promise<ApiKeyEntity | undefined> {
    return (await this.rows.findOneBy({ id, accountId }).catch(inOurTerms)) ?? undefined;
  }

  /** Keys of one account, or of all, oldest first. */
  findAll(accountId?: string): Promise<ApiKeyEntity[]> {
    const where = accountId === undefined ? {} : { accountId };
    return this.rows.find({ where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** Keys of every account with this clear beginning. */
  findByPrefix(prefix: string): Promise<ApiKeyEntity[]> {
    return this.rows.find({ where: { prefix }, order: { createdAt: 'ASC' } });
  }

  async findById(id: string): Promise<ApiKeyEntity | undefined> {
    return (await this.rows.findOneBy({ id })) ?? undefined;
  }

  /** Returns how many keys of the account were alive until now. */
  async revokeAll(accountId: string): Promise<number> {
    return this.revokeWhere({ accountId });
  }

  async revoke({ id, accountId }: KeyPlace): Promise<boolean> {
    return (await this.revokeWhere({ id, accountId })) > 0;
  }

  /** Notes that keys are in use. */
  async touch(ids: readonly string[]): Promise<void> {
    await this.database.query(TOUCH, [ids]);
  }

  private async revokeWhere(where: Partial<KeyPlace>): Promise<number> {
    const result = await this.rows.update(
      { ...where, revokedAt: IsNull() },
      { revokedAt: () => 'clock_timestamp()' },
    );
    return result.affected ?? 0;
  }
}

/** Requests wait for these reads, and have to learn when the database is gone. */
function inOurTerms(error: unknown): never {
  throw toDatabaseError(error) ?? error;
}

import { decodeCursor, encodeCursor, type Page, type PageRequest, toPage } from '@parley/common';
import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository, type SelectQueryBuilder } from 'typeorm';
import type { Owner } from './session';
import { SessionEntity } from './session.entity';

/** `all` is every account, which only operators may ask for. */
export type SessionScope = Owner | 'all';

type RecentCursor = [lastActivityMs: number, key: string];

const isRecentCursor = (parts: readonly unknown[]): parts is RecentCursor =>
  parts.length === 2 && Number.isSafeInteger(parts[0]) && /^\d{1,18}$/.test(String(parts[1]));

const TOTAL = {
  name: 'sessions_total',
  text: `SELECT coalesce(sum(total), 0)::integer AS total FROM session_counts
    WHERE ($1::uuid IS NULL OR account_id = $1) AND user_id = $2`,
};

const ACTIVE = {
  name: 'sessions_active',
  text: `SELECT count(*)::integer AS total FROM sessions
    WHERE deleted_at IS NULL AND last_activity_at > clock_timestamp() - make_interval(secs => $1)`,
};

const TAKEN = {
  name: 'sessions_taken',
  text: `SELECT user_id, deleted_at IS NOT NULL AS is_closed FROM sessions WHERE account_id = $1 AND id = $2`,
};

/** Everything about sessions in SQL, except what a turn does to them. Deleted ones are never found. */
@Injectable()
export class SessionsRepository {
  constructor(
    @InjectRepository(SessionEntity) private readonly rows: Repository<SessionEntity>,
    private readonly database: Database,
  ) {}

  /** Returns nothing where the account has, or had, a session of that id. */
  async insert(
    manager: EntityManager,
    row: Pick<
      SessionEntity,
      'accountId' | 'id' | 'userId' | 'kind' | 'door' | 'clientType' | 'title' | 'metadata'
    >,
  ): Promise<SessionEntity | undefined> {
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(SessionEntity)
      .values({ ...row, metadata: () => ':metadata' })
      .setParameter('metadata', JSON.stringify(row.metadata))
      .orIgnore()
      .returning('key')
      .updateEntity(false)
      .execute();
    const rows: unknown = result.raw;
    if (!Array.isArray(rows) || rows.length === 0) return undefined;
    return manager.findOneByOrFail(SessionEntity, { accountId: row.accountId, id: row.id });
  }

  async findOwned(owner: Owner, id: string): Promise<SessionEntity | undefined> {
    const found = await this.visible(owner).andWhere('session.id = :id', { id }).getOne();
    return found ?? undefined;
  }

  /** Whose an id is, or was; nothing where it is free. */
  async findTaken(
    accountId: string,
    id: string,
  ): Promise<{ readonly userId: string; readonly isClosed: boolean } | undefined> {
    const [row] = await this.database.query<{ user_id: string; is_closed: boolean }>(TAKEN, [
      accountId,
      id,
    ]);
    return row && { userId: row.user_id, isClosed: row.is_closed };
  }

  /** Most recently active first. */
  async findRecent(scope: SessionScope, page: PageRequest): Promise<Page<SessionEntity>> {
    const query = this.visible(scope);
    if (page.cursor !== undefined) {
      const [at, key] = decodeCursor(page.cursor, isRecentCursor);
      query.andWhere('(session.last_activity_at, session.key) < (:at, :key)', {
        at: new Date(at),
        key,
      });
    }
    const rows = await query
      .orderBy('session.lastActivityAt', 'DESC')
      .addOrderBy('session.key', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    return toPage(rows, page.limit, (last) =>
      encodeCursor([last.lastActivityAt.getTime(), last.key]),
    );
  }

  /** How many sessions there are; costs the same however many. */
  async countAll(scope: SessionScope): Promise<number> {
    const values = scope === 'all' ? [null, ''] : [scope.accountId, scope.userId ?? ''];
    const [row] = await this.database.query<{ total: number }>(TOTAL, values);
    return row?.total ?? 0;
  }

  /** Sessions of every account with a message in the last `seconds`. */
  async countActive(seconds: number): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(ACTIVE, [seconds]);
    return row?.total ?? 0;
  }

  async update(key: string, changes: { title?: string | null }): Promise<void> {
    await this.rows.update({ key }, { ...changes, lastActivityAt: () => 'clock_timestamp()' });
  }

  /** Removes what was said and keeps the id as taken; a turn that is running finds its row gone. */
  async close(key: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM sessions WHERE key = $1 FOR UPDATE', [key]);
      for (const table of ['events', 'messages', 'turns']) {
        await manager.query(`DELETE FROM ${table} WHERE session_key = $1`, [key]);
      }
      await manager.query(
        `UPDATE sessions SET title = NULL, metadata = '{}', deleted_at = clock_timestamp()
         WHERE key = $1 AND deleted_at IS NULL`,
        [key],
      );
    });
  }

  private visible(scope: SessionScope): SelectQueryBuilder<SessionEntity> {
    const query = this.rows.createQueryBuilder('session').where('session.deleted_at IS NULL');
    if (scope === 'all') return query;
    query.andWhere('session.account_id = :accountId', { accountId: scope.accountId });
    if (scope.userId !== undefined) {
      query.andWhere('session.user_id = :userId', { userId: scope.userId });
    }
    return query;
  }
}

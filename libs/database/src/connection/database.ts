import { Clock } from '@parley/common';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Pool, type QueryResultRow } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { noteLostConnection } from './data-source-options';
import { databaseUnavailable, toDatabaseError } from './database-error';
import { DatabaseFacts } from './database-facts';
import { Outage } from './outage';
import { PreparedQuery } from './prepared-query';
import type { Statement } from './statement';
import { StatementLanes } from './statement-lanes';

/** The connections of this instance. */
export interface PoolUse {
  readonly open: number;
  readonly idle: number;
  /** Queries that wait for a connection. */
  readonly waiting: number;
}

export interface DatabaseCheck {
  readonly isOk: boolean;
  readonly latencyMs: number;
}

/** Of the connections, what statements may keep; the others are for transactions. */
const LANES_SHARE = 0.7;

const PING: Statement = { name: 'ping', text: 'SELECT 1' };

/** The way to PostgreSQL beside TypeORM's repositories: named statements on the same pool, transactions. */
@Injectable()
export class Database implements BeforeApplicationShutdown {
  private readonly pool: Pool;
  private readonly lanes: StatementLanes;
  /** One connection that never stands in the queue of the others. */
  private readonly urgentPool: Pool;
  private readonly urgentLanes: StatementLanes;
  private readonly outage: Outage;

  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: DatabaseFacts,
    private readonly clock: Clock,
  ) {
    this.pool = poolOf(dataSource);
    this.urgentPool = soloPool(this.pool);
    this.lanes = lanesOf(this.pool, LANES_SHARE);
    this.urgentLanes = lanesOf(this.urgentPool, 1);
    this.outage = new Outage(clock);
  }

  get engine(): 'embedded' | 'postgresql' {
    return this.facts.engine;
  }

  /** Of the server, such as `18.4`. */
  get version(): string {
    return this.facts.version;
  }

  /** Random, made with the database: tells installations apart that share a Redis. */
  get installationId(): string {
    return this.facts.installationId;
  }

  get poolUse(): PoolUse {
    const { totalCount: open, idleCount, waitingCount } = this.pool;
    const { idle, waiting } = this.lanes;
    return { open, idle: idleCount + idle, waiting: Math.max(waitingCount, waiting) };
  }

  /**
   * Runs a prepared statement: one round trip.
   * @throws UnavailableError (`database_unavailable`) when no server answers, at once where that is known,
   * else within 10 s; the same (`database_busy`) when no connection became free for 10 s; InvalidInputError
   * for text that cannot be stored.
   */
  query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return this.run(this.lanes, statement, values);
  }

  /** As `query`, however many wait: for the few short statements by which an instance shows that it lives. */
  queryUrgently<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return this.run(this.urgentLanes, statement, values);
  }

  /** @throws what `work` throws, after the rollback; else as `query`. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.outage.refuses()) throw databaseUnavailable();
    try {
      return await this.dataSource.transaction(work);
    } catch (error) {
      throw this.translate(error);
    }
  }

  /** TypeORM's own module ends the pool before `close` is called, and would wait for what statements keep. */
  beforeApplicationShutdown(): void {
    this.lanes.keepNone();
    this.urgentLanes.keepNone();
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    this.lanes.close();
    this.urgentLanes.close();
    if (!this.urgentPool.ending) await this.urgentPool.end();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  /** One round trip, for health; gives up after `timeoutMs`. */
  async check(timeoutMs = 1_000): Promise<DatabaseCheck> {
    const startedMs = this.clock.monotonicMs();
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(databaseUnavailable());
      }, timeoutMs);
    });
    try {
      await Promise.race([this.queryUrgently(PING, []), tooLate]);
      return { isOk: true, latencyMs: this.clock.monotonicMs() - startedMs };
    } catch {
      return { isOk: false, latencyMs: this.clock.monotonicMs() - startedMs };
    } finally {
      clearTimeout(timer);
    }
  }

  private async run<Row>(
    lanes: StatementLanes,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    if (this.outage.refuses()) throw databaseUnavailable();
    try {
      const query = new PreparedQuery<Row & QueryResultRow>(statement, values);
      const failure = await lanes.run(query);
      if (failure !== undefined) throw withStackOfCaller(failure);
      this.outage.noteSuccess();
      return query.rows;
    } catch (error) {
      throw this.translate(error);
    }
  }

  private translate(error: unknown): unknown {
    this.outage.noteFailure(error);
    return toDatabaseError(error) ?? error;
  }
}

/** The driver's own stack begins at its socket. */
function withStackOfCaller(error: Error): Error {
  Error.captureStackTrace(error);
  return error;
}

function poolOf(dataSource: DataSource): Pool {
  const { driver } = dataSource;
  const pool: unknown = 'master' in driver ? driver.master : undefined;
  if (pool instanceof Pool) return pool;
  throw new Error('TypeORM gave no pool of connections: is its driver "postgres"?');
}

function lanesOf(pool: Pool, share: number): StatementLanes {
  const { max, connectionTimeoutMillis } = pool.options;
  const most = Math.max(1, Math.floor(max * share));
  return new StatementLanes(pool, { most, queueTimeoutMs: connectionTimeoutMillis ?? Infinity });
}

function soloPool({ options }: Pool): Pool {
  const { password } = options;
  const pool = new Pool({ ...options, ...(password !== undefined && { password }), max: 1 });
  return pool.on('error', noteLostConnection);
}

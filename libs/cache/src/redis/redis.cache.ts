import { Cache, type CacheStats } from '../cache';
import { HitCounter } from '../hit-counter';
import type { Jsonable } from '../jsonable';
import type { RedisConnection } from './redis-connection';
import { countKeys } from './count-keys';

const MAX_ENTRY_LENGTH = 1024 * 1024;

/** The cache that instances share; values travel as JSON. While Redis is away everything is a miss. */
export class RedisCache extends Cache {
  readonly backend = 'redis';
  private readonly counter = new HitCounter();
  private readonly prefix: string;

  constructor(private readonly connection: RedisConnection) {
    super();
    this.prefix = `${connection.prefix}cache:`;
  }

  async get<T>(key: string): Promise<T | undefined> {
    const entry = await this.connection.attempt<string | null>(
      (redis) => redis.readEntry(this.prefix + key),
      () => null,
    );
    const value = entry === null ? undefined : parseEntry(entry);
    this.counter.record(key, value !== undefined);
    return value as T | undefined;
  }

  async set<T>(key: string, value: T & Jsonable<T>, ttlMs: number): Promise<void> {
    const json = stringify(value);
    if (json === undefined || json.length > MAX_ENTRY_LENGTH) return this.delete(key);
    const ttl = Math.max(1, Math.round(ttlMs));
    await this.connection.attempt<unknown>(
      (redis) => redis.set(this.prefix + key, `${ttl}|${json}`, 'PX', ttl),
      () => undefined,
    );
  }

  async delete(key: string): Promise<void> {
    await this.connection.attempt(
      (redis) => redis.del(this.prefix + key),
      () => 0,
    );
  }

  async stats(prefix = ''): Promise<CacheStats> {
    const count = await this.connection.attempt(
      (redis) => countKeys(redis, this.prefix + prefix),
      () => ({ entries: 0, isEstimated: false }),
    );
    return {
      backend: this.backend,
      isConnected: this.connection.isConnected,
      ...this.counter.totals(prefix),
      ...count,
    };
  }
}

/** Undefined for what JSON cannot say: a cycle, undefined itself. */
function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function parseEntry(entry: string): unknown {
  const bar = entry.indexOf('|');
  try {
    return bar < 1 ? undefined : JSON.parse(entry.slice(bar + 1));
  } catch {
    return undefined;
  }
}

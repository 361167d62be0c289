import { Redis } from 'ioredis';

/** A test's own look into Redis, at the keys under one prefix. */
export class RedisProbe {
  readonly redis: Redis;

  constructor(
    url: string,
    readonly prefix: string,
  ) {
    this.redis = new Redis(url, {
      maxRetriesPerRequest: 1,
      commandTimeout: 2_000,
      disconnectTimeout: 200,
    });
    // It is part of some tests that the server goes away.
    this.redis.on('error', () => undefined);
  }

  keys(): Promise<string[]> {
    return this.redis.keys(`${this.prefix}*`);
  }

  /** Lets time pass for every key at once, by shortening its life. */
  async passTime(ms: number): Promise<void> {
    for (const key of await this.keys()) {
      const leftMs = await this.redis.pttl(key);
      if (leftMs >= 0) await this.redis.pexpire(key, leftMs - ms);
    }
  }

  /** Connections that the server has seen since its start. */
  async connectionsSoFar(): Promise<number> {
    const info = await this.redis.info('stats');
    return Number(/total_connections_received:(\d+)/.exec(info)?.[1]);
  }

  async close(): Promise<void> {
    const keys = await this.keys().catch(() => []);
    if (keys.length > 0) await this.redis.del(keys);
    this.redis.disconnect();
  }
}

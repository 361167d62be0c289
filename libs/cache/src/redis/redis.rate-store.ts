import { type RateHits, type RateLimit, RateStore, type RateVerdict } from '../rate-store';
import { rateVerdict } from '../rate-verdict';
import type { RedisConnection } from './redis-connection';

/** Limits that hold across all instances; while Redis is away `insurance` counts for this instance alone. */
export class RedisRateStore extends RateStore {
  private readonly prefix: string;

  constructor(
    private readonly connection: RedisConnection,
    private readonly insurance: RateStore,
  ) {
    super();
    this.prefix = `${connection.prefix}limit:`;
  }

  get scope(): 'instance' | 'shared' {
    return this.connection.isConnected ? 'shared' : this.insurance.scope;
  }

  consume(key: string, limit: RateLimit): Promise<RateVerdict> {
    return this.connection.attempt(
      async (redis) => {
        const [count, leftMs] = await redis.countHit(this.prefix + key, Math.ceil(limit.windowMs));
        return rateVerdict(limit, count, leftMs);
      },
      () => this.insurance.consume(key, limit),
    );
  }

  hits(key: string): Promise<RateHits> {
    return this.connection.attempt(
      async (redis) => {
        const [count, leftMs] = await redis.readHits(this.prefix + key);
        return { count, resetMs: Math.max(leftMs, 0) };
      },
      () => this.insurance.hits(key),
    );
  }
}

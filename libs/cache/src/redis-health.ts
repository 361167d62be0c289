import type { RedisConnection } from './redis/redis-connection';

/** What health reports of Redis. */
export class RedisHealth {
  constructor(private readonly connection: RedisConnection | undefined) {}

  get isConfigured(): boolean {
    return this.connection !== undefined;
  }

  /** Redis answers and takes writes; false where none is configured. */
  get isConnected(): boolean {
    return this.connection?.isConnected ?? false;
  }
}

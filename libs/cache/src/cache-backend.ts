import type { RedisConnection } from './redis/redis-connection';

/** Token of the `CacheBackend` that all ports of one process share. */
export const CACHE_BACKEND = Symbol('CacheBackend');

export type CacheBackend =
  { readonly kind: 'memory' } | { readonly kind: 'redis'; readonly connection: RedisConnection };

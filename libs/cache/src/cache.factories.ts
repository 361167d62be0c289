import type { Clock, Ids } from '@parley/common';
import type { Config } from '@parley/config';
import type { Cache } from './cache';
import type { CacheBackend } from './cache-backend';
import { MemoryCache } from './memory/memory.cache';
import { MemoryRateStore } from './memory/memory.rate-store';
import { MemoryWakeups } from './memory/memory.wakeups';
import type { RateStore } from './rate-store';
import { RedisCache } from './redis/redis.cache';
import { RedisConnection } from './redis/redis-connection';
import { RedisRateStore } from './redis/redis.rate-store';
import { RedisWakeups } from './redis/redis.wakeups';
import type { Wakeups } from './wakeups';

/** Never fails for a Redis that cannot be reached: the ports then work within the process until it can. */
export async function openBackend({ redisUrl, redisPrefix }: Config): Promise<CacheBackend> {
  if (redisUrl === undefined) return { kind: 'memory' };
  const connection = await RedisConnection.open(redisUrl, { prefix: redisPrefix });
  return { kind: 'redis', connection };
}

export function createCache(backend: CacheBackend, clock: Clock): Cache {
  switch (backend.kind) {
    case 'memory':
      return new MemoryCache(clock);
    case 'redis':
      return new RedisCache(backend.connection);
  }
}

export function createWakeups(backend: CacheBackend, ids: Ids): Wakeups {
  switch (backend.kind) {
    case 'memory':
      return new MemoryWakeups();
    case 'redis':
      return new RedisWakeups(backend.connection, ids);
  }
}

export function createRateStore(backend: CacheBackend, clock: Clock): RateStore {
  switch (backend.kind) {
    case 'memory':
      return new MemoryRateStore(clock);
    case 'redis':
      return new RedisRateStore(backend.connection, new MemoryRateStore(clock));
  }
}

export { Cache, type CacheStats } from './cache';
export { CacheModule } from './cache.module';
export { MemoryRateStore } from './memory/memory.rate-store';
export { MemoryWakeups } from './memory/memory.wakeups';
export { type RateHits, type RateLimit, RateStore, type RateVerdict } from './rate-store';
export { RedisHealth } from './redis-health';
export { Wakeups } from './wakeups';

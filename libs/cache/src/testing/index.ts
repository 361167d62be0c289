export { atOnce } from './at-once';
export { RecordedLogger } from './recorded-logger';
export { RedisProbe } from './redis-probe';
export { RedisServer } from './redis-server';
export { RedisWorld } from './redis-world';
export { whyNoRedisServer, whyNoSharedRedis } from './shared-redis';
export { until } from './until';

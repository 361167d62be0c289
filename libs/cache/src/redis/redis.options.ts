import type { RedisOptions } from 'ioredis';
import { SCRIPTS } from './redis.scripts';

const COMMAND_TIMEOUT_MS = 250;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 2_000;

/** Whatever cannot be done at once is not done: no queue, no resending, and a short patience. */
export const REDIS_OPTIONS: RedisOptions = {
  lazyConnect: true,
  connectionName: 'parley',
  enableOfflineQueue: false,
  // Fails commands whose connection broke, at once; otherwise they would be sent again, and hits counted twice.
  maxRetriesPerRequest: 0,
  // RedisSocket subscribes; a refusal of ioredis's own attempt would be an unhandled rejection.
  autoResubscribe: false,
  commandTimeout: COMMAND_TIMEOUT_MS,
  connectTimeout: 2_000,
  disconnectTimeout: 200,
  keepAlive: 10_000,
  scripts: SCRIPTS,
};

/** Pause before the next attempt to connect after `failures` failed ones: 100 ms, doubling up to 2 s. */
export function retryDelayMs(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** failures, LAST_RETRY_MS);
}

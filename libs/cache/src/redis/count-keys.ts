import type { Redis } from 'ioredis';

const MAX_ROUNDS = 10;
const KEYS_A_ROUND = 1_000;

interface KeyCount {
  readonly entries: number;
  readonly isEstimated: boolean;
}

/**
 * Keys that start with `prefix`. Walks at most about 10,000 keys of the database, whoever owns them;
 * beyond that it extrapolates, which SCAN's order by hash makes a fair sample.
 */
export async function countKeys(redis: Redis, prefix: string): Promise<KeyCount> {
  const pattern = `${prefix.replace(/[\\*?[\]]/g, '\\$&')}*`;
  // SCAN may name a key twice.
  const found = new Set<string>();
  let cursor = '0';
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const [next, keys] = await redis.scan(cursor, 'MATCH', pattern, 'COUNT', KEYS_A_ROUND);
    for (const key of keys) found.add(key);
    if (next === '0') return { entries: found.size, isEstimated: false };
    cursor = next;
  }
  const share = found.size / (MAX_ROUNDS * KEYS_A_ROUND);
  return { entries: Math.round(share * (await redis.dbsize())), isEstimated: true };
}

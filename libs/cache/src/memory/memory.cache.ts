import { Clock } from '@parley/common';
import { LRUCache } from 'lru-cache';
import { Cache, type CacheStats } from '../cache';
import { HitCounter } from '../hit-counter';
import type { Jsonable } from '../jsonable';
import { approximateBytes } from './approximate-bytes';

export interface MemoryCacheBounds {
  readonly maxEntries: number;
  readonly maxBytes: number;
  readonly maxEntryBytes: number;
}

/** A wrapper, because lru-cache has no place for null. */
interface Entry {
  readonly value: unknown;
}

const BOUNDS: MemoryCacheBounds = {
  maxEntries: 10_000,
  maxBytes: 64 * 1024 * 1024,
  maxEntryBytes: 2 * 1024 * 1024,
};

/**
 * The cache of one process: no copies and no JSON, every reader gets the value that was set. Full, it
 * forgets what has not been used for longest.
 */
export class MemoryCache extends Cache {
  readonly backend = 'memory';
  private readonly counter = new HitCounter();
  private readonly entries: LRUCache<string, Entry>;

  constructor(
    clock: Clock,
    private readonly bounds: MemoryCacheBounds = BOUNDS,
  ) {
    super();
    this.entries = new LRUCache({
      max: bounds.maxEntries,
      maxSize: bounds.maxBytes,
      updateAgeOnGet: true,
      // Otherwise the time is remembered for a millisecond, by a real timer.
      ttlResolution: 0,
      // lru-cache takes an entry of time 0 for one that never expires.
      perf: { now: () => clock.monotonicMs() + 1 },
    });
  }

  get<T>(key: string): Promise<T | undefined> {
    const entry = this.entries.get(key);
    this.counter.record(key, entry !== undefined);
    return Promise.resolve(entry?.value as T | undefined);
  }

  set<T>(key: string, value: T & Jsonable<T>, ttlMs: number): Promise<void> {
    const held: unknown = value;
    const size = 2 * key.length + approximateBytes(held);
    if (held === undefined || size > this.bounds.maxEntryBytes) return this.delete(key);
    this.entries.set(key, { value: held }, { size, ttl: Math.max(1, Math.round(ttlMs)) });
    return Promise.resolve();
  }

  delete(key: string): Promise<void> {
    this.entries.delete(key);
    return Promise.resolve();
  }

  stats(prefix = ''): Promise<CacheStats> {
    let entries = 0;
    for (const key of this.entries.keys()) if (key.startsWith(prefix)) entries++;
    return Promise.resolve({
      backend: this.backend,
      isConnected: true,
      ...this.counter.totals(prefix),
      entries,
      isEstimated: false,
    });
  }
}

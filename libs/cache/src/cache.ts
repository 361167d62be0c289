import type { Jsonable } from './jsonable';

/**
 * Values that can be lost at any moment and made again.
 *
 * A key is `family:rest`; the family is a constant of the code. A key names the version of what it holds
 * (a turn number, say): after a failed `set` or `delete` an older value may still be there, on this
 * instance and on others. No method ever throws; whatever goes wrong is a miss.
 */
export abstract class Cache {
  abstract readonly backend: 'memory' | 'redis';

  /**
   * A hit renews the entry's whole time to live. The value may be shared with every other reader: treat
   * it as immutable. Its type is the caller's word, not checked.
   */
  abstract get<T>(key: string): Promise<T | undefined>;

  /** Values above about 1 MB are not kept. `ttlMs` below 1 counts as 1. */
  abstract set<T>(key: string, value: T & Jsonable<T>, ttlMs: number): Promise<void>;

  abstract delete(key: string): Promise<void>;

  /** Counts of the families that start with `prefix` (`history:`); without it, of all. */
  abstract stats(prefix?: string): Promise<CacheStats>;
}

export interface CacheStats {
  readonly backend: Cache['backend'];
  readonly isConnected: boolean;
  /** Reads by this instance since its start. */
  readonly hits: number;
  readonly misses: number;
  /** Entries alive now, of all instances that share the backend; 0 while Redis is away. */
  readonly entries: number;
  /** `entries` is extrapolated from a sample, because Redis holds too many keys to walk them all. */
  readonly isEstimated: boolean;
}

import { Clock } from '@parley/common';
import { LRUCache } from 'lru-cache';
import { type RateHits, type RateLimit, RateStore, type RateVerdict } from '../rate-store';
import { rateVerdict } from '../rate-verdict';

interface Window {
  count: number;
  readonly endsAtMs: number;
}

const MAX_KEYS = 50_000;

/**
 * Limits within one process. It never holds more than `maxKeys` windows, so that endless keys cost no
 * memory; beyond that the window unused for longest is forgotten, and its key starts afresh.
 */
export class MemoryRateStore extends RateStore {
  readonly scope = 'instance';
  private readonly windows: LRUCache<string, Window>;

  constructor(
    private readonly clock: Clock,
    maxKeys = MAX_KEYS,
  ) {
    super();
    this.windows = new LRUCache({ max: maxKeys });
  }

  consume(key: string, limit: RateLimit): Promise<RateVerdict> {
    const nowMs = this.clock.monotonicMs();
    let window = this.running(key, nowMs);
    if (window === undefined) {
      window = { count: 0, endsAtMs: nowMs + limit.windowMs };
      this.windows.set(key, window);
    }
    window.count++;
    return Promise.resolve(rateVerdict(limit, window.count, Math.ceil(window.endsAtMs - nowMs)));
  }

  hits(key: string): Promise<RateHits> {
    const nowMs = this.clock.monotonicMs();
    const window = this.running(key, nowMs);
    return Promise.resolve({
      count: window?.count ?? 0,
      resetMs: window === undefined ? 0 : Math.ceil(window.endsAtMs - nowMs),
    });
  }

  private running(key: string, nowMs: number): Window | undefined {
    const window = this.windows.get(key);
    return window !== undefined && window.endsAtMs > nowMs ? window : undefined;
  }
}

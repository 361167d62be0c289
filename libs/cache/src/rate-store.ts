/**
 * Counts hits by key in fixed windows that begin with a key's first hit. Never throws: without Redis each
 * instance counts for itself. A key always comes with the same window.
 */
export abstract class RateStore {
  /** Whether a limit holds across all instances right now, or within each of them. */
  abstract readonly scope: 'instance' | 'shared';

  /** Counts one hit, also where it is refused. */
  abstract consume(key: string, limit: RateLimit): Promise<RateVerdict>;

  /** Hits counted in the key's running window, without adding one; 0 outside any window. */
  abstract hits(key: string): Promise<RateHits>;
}

export interface RateLimit {
  /** Hits allowed in one window. */
  readonly points: number;
  /** Whole milliseconds, at least 1. */
  readonly windowMs: number;
}

export interface RateVerdict {
  readonly isAllowed: boolean;
  /** Hits that the window still allows. */
  readonly remaining: number;
  /** Milliseconds until the window ends. */
  readonly resetMs: number;
}

export interface RateHits {
  readonly count: number;
  /** Milliseconds until the window ends; 0 outside any window. */
  readonly resetMs: number;
}

export interface BackoffRange {
  readonly firstMs: number;
  readonly mostMs: number;
}

/**
 * How long to wait before the n-th try in a row (from 0): anything up to a bound that doubles each time.
 * The whole span is random, so that clients cut off together do not come back together ("full jitter",
 * Brooker, Exponential Backoff And Jitter, 2015).
 */
export function backoffMs(tries: number, range: BackoffRange, random: () => number): number {
  return Math.round(random() * Math.min(range.mostMs, range.firstMs * 2 ** tries));
}

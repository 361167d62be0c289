import type { RateLimit, RateVerdict } from './rate-store';

/** What `count` hits, the present one included, mean under a limit. */
export function rateVerdict(limit: RateLimit, count: number, resetMs: number): RateVerdict {
  return {
    isAllowed: count <= limit.points,
    remaining: Math.max(limit.points - count, 0),
    resetMs,
  };
}

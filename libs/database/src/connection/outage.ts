import type { Clock } from '@parley/common';
import { errorMessage } from './native-error';

/** After a failed try, everyone but one caller a second is told at once. */
const BETWEEN_TRIES_MS = 1_000;

/** Only failures that took long: a refused connection is its own quick answer, and the end of it is seen at once. */
const SLOW_FAILURE = /^(timeout expired|connect (ETIMEDOUT|EHOSTUNREACH))/i;

/** Remembers that nobody can connect, so that not every caller waits to learn it, until somebody could. */
export class Outage {
  private nextTryMs: number | undefined;

  constructor(private readonly clock: Clock) {}

  /** Whether to give up at once. Every second one caller is let through to try. */
  refuses(): boolean {
    if (this.nextTryMs === undefined) return false;
    const nowMs = this.clock.monotonicMs();
    if (nowMs < this.nextTryMs) return true;
    this.nextTryMs = nowMs + BETWEEN_TRIES_MS;
    return false;
  }

  noteSuccess(): void {
    this.nextTryMs = undefined;
  }

  noteFailure(error: unknown): void {
    if (SLOW_FAILURE.test(errorMessage(error)))
      this.nextTryMs = this.clock.monotonicMs() + BETWEEN_TRIES_MS;
  }
}

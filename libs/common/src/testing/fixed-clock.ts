import { Clock } from '../clock';

/** A clock that moves only when told to. */
export class FixedClock extends Clock {
  private elapsedMs = 0;

  constructor(private readonly startedAt = new Date('2026-11-21T10:00:00Z')) {
    super();
  }

  now(): Date {
    return new Date(this.startedAt.getTime() + this.elapsedMs);
  }

  monotonicMs(): number {
    return this.elapsedMs;
  }

  advance(ms: number): void {
    this.elapsedMs += ms;
  }
}

import { setImmediate } from 'node:timers/promises';
import type { Clock } from '@parley/common';

const SLICE_MS = 4;

/** Lets others have the event loop now and then during long work of small steps. */
export class Breath {
  private sinceMs: number;

  constructor(private readonly clock: Clock) {
    this.sinceMs = clock.monotonicMs();
  }

  /** To be awaited between steps; takes its time only after some milliseconds of work. */
  async take(): Promise<void> {
    if (this.clock.monotonicMs() - this.sinceMs < SLICE_MS) return;
    await setImmediate();
    this.sinceMs = this.clock.monotonicMs();
  }
}

import type { Timers } from './timers';

/** One thing that is to happen later, which setting it again or calling it off replaces. */
export class Alarm {
  private callOff: (() => void) | undefined;

  constructor(private readonly timers: Timers) {}

  set(ms: number, work: () => void): void {
    this.clear();
    this.callOff = this.timers.after(Math.max(0, ms), () => {
      this.callOff = undefined;
      work();
    });
  }

  clear(): void {
    this.callOff?.();
    this.callOff = undefined;
  }
}

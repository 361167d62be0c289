/** Time that passes: the conversation's only source of it, so that tests can let it pass by themselves. */
export abstract class Timers {
  abstract nowMs(): number;
  /** Runs the work once after the time. @returns how to call it off. */
  abstract after(ms: number, work: () => void): () => void;
}

export class SystemTimers extends Timers {
  override nowMs(): number {
    return performance.now();
  }

  override after(ms: number, work: () => void): () => void {
    const timer = setTimeout(work, ms);
    timer.unref();
    return () => clearTimeout(timer);
  }
}

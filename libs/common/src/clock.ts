/** Time as a dependency, so that tests can hold it still. */
export abstract class Clock {
  abstract now(): Date;
  /** Milliseconds that only ever grow; for durations, never for dates. */
  abstract monotonicMs(): number;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }

  monotonicMs(): number {
    return performance.now();
  }
}

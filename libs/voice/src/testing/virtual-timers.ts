import { setImmediate as pause } from 'node:timers/promises';
import { Timers } from '../conversation/timers';

interface Due {
  readonly atMs: number;
  readonly work: () => void;
}

/** Time that passes when it is told to, and waits for whatever that sets off. */
export class VirtualTimers extends Timers {
  private time = 0;
  private readonly due = new Set<Due>();

  override nowMs(): number {
    return this.time;
  }

  override after(ms: number, work: () => void): () => void {
    const entry = { atMs: this.time + ms, work };
    this.due.add(entry);
    return () => this.due.delete(entry);
  }

  /** A pause in virtual time; ends early with the signal's reason. */
  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => reject(signal.reason as Error);
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave, { once: true });
      this.after(ms, () => {
        signal.removeEventListener('abort', leave);
        resolve();
      });
    });
  }

  async advance(ms: number): Promise<void> {
    const target = this.time + ms;
    await settled();
    for (let next = this.next(target); next !== undefined; next = this.next(target)) {
      this.due.delete(next);
      this.time = next.atMs;
      next.work();
      await settled();
    }
    this.time = target;
  }

  private next(target: number): Due | undefined {
    let earliest: Due | undefined;
    for (const entry of this.due) {
      if (entry.atMs <= target && entry.atMs < (earliest?.atMs ?? Infinity)) earliest = entry;
    }
    return earliest;
  }
}

/** Promises that wait for promises need a few rounds. */
async function settled(): Promise<void> {
  for (let round = 0; round < 3; round += 1) await pause();
}

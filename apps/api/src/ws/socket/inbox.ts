/** Beyond either, the client is not read any more until there is room. */
const MOST_WAITING = 64;
const MOST_WAITING_BYTES = 256 * 1024;

interface Valve {
  pause(): void;
  resume(): void;
}

interface Task {
  readonly bytes: number;
  /** Must not throw. */
  readonly run: () => Promise<void>;
}

/**
 * What one client asked and was not yet answered, one after the other in the order in which it came. A
 * client that asks faster than it is answered is not read for a while: its own sending then waits.
 */
export class Inbox {
  private readonly waiting: Task[] = [];
  private waitingBytes = 0;
  private isBusy = false;
  private isClosed = false;
  private whenIdle: (() => void) | undefined;
  /** Whether the client is kept waiting, and so cannot be heard. */
  isPaused = false;

  constructor(private readonly valve: Valve) {}

  add(bytes: number, run: Task['run']): void {
    if (this.isClosed) return;
    this.waiting.push({ bytes, run });
    this.waitingBytes += bytes;
    if (!this.isPaused && this.isFull) {
      this.isPaused = true;
      this.valve.pause();
    }
    if (!this.isBusy) void this.work();
  }

  /** Takes nothing more; resolves when what waits has been answered. */
  async finish(): Promise<void> {
    this.isClosed = true;
    if (this.isBusy) await new Promise<void>((resolve) => (this.whenIdle = resolve));
  }

  /** Takes nothing more and forgets what waits, for a client that has left. */
  abandon(): void {
    this.isClosed = true;
    this.waiting.splice(0);
  }

  private get isFull(): boolean {
    return this.waiting.length >= MOST_WAITING || this.waitingBytes >= MOST_WAITING_BYTES;
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    for (let task = this.waiting.shift(); task !== undefined; task = this.waiting.shift()) {
      this.waitingBytes -= task.bytes;
      if (this.isPaused && !this.isFull) {
        this.isPaused = false;
        this.valve.resume();
      }
      await task.run();
    }
    this.isBusy = false;
    this.whenIdle?.();
  }
}

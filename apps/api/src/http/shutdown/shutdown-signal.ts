import { setMaxListeners } from 'node:events';

/** Tells everything that runs long that the process is about to end. */
export class ShutdownSignal {
  private readonly drain = new AbortController();
  private readonly end = new AbortController();

  constructor() {
    setMaxListeners(0, this.drain.signal, this.end.signal);
  }

  /** Fires when no new work is taken any more; what runs may finish. */
  get draining(): AbortSignal {
    return this.drain.signal;
  }

  /** Fires when what still runs has to stop, with just time enough to write down that it did. */
  get ending(): AbortSignal {
    return this.end.signal;
  }

  beginDraining(): void {
    this.drain.abort();
  }

  endRunningWork(): void {
    this.end.abort();
  }
}

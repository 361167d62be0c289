import type { Departure } from './departure';
import { CancelledError } from './domain.error';

/**
 * Ends one piece of work, once. What an AbortController is, at a fraction of its price; whoever needs a real
 * AbortSignal gets one that is made then.
 */
export class Stop implements Departure {
  private listeners: readonly (() => void)[] = [];
  private cause: Error | undefined;
  private controller: AbortController | undefined;

  get aborted(): boolean {
    return this.cause !== undefined;
  }

  /** Why the work was ended; undefined while it goes on. */
  get reason(): Error | undefined {
    return this.cause;
  }

  get signal(): AbortSignal {
    this.controller ??= new AbortController();
    if (this.cause !== undefined) this.controller.abort(this.cause);
    return this.controller.signal;
  }

  /** The first reason counts. */
  abort(reason: Error): void {
    if (this.cause !== undefined) return;
    this.cause = reason;
    this.controller?.abort(reason);
    for (const listener of this.listeners) listener();
    this.listeners = [];
  }

  /** Goes off with the departure too, as cancelled. Returns what ends that. */
  follow(departure: Departure): () => void {
    const leave = () => {
      this.abort(new CancelledError());
    };
    if (departure.aborted) leave();
    departure.addEventListener('abort', leave);
    return () => {
      departure.removeEventListener('abort', leave);
    };
  }

  addEventListener(_: 'abort', listener: () => void): void {
    this.listeners = [...this.listeners, listener];
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.listeners = this.listeners.filter((each) => each !== listener);
  }
}

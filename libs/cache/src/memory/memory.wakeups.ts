import { Logger } from '@nestjs/common';
import { CancelledError } from '@parley/common';
import { Wakeups } from '../wakeups';

/** Wakes within one process. */
export class MemoryWakeups extends Wakeups {
  private readonly listeners = new Map<string, Set<() => void>>();

  constructor(private readonly logger: Pick<Logger, 'error'> = new Logger('Wakeups')) {
    super();
  }

  publish(topic: string): void {
    // A copy: a listener may subscribe again, and must not be called for that in the same round.
    for (const listener of [...(this.listeners.get(topic) ?? [])]) this.call(listener);
  }

  /** Wakes everyone, for when wake-ups may have been missed. */
  publishAll(): void {
    for (const topic of [...this.listeners.keys()]) this.publish(topic);
  }

  subscribe(topic: string, listener: () => void): () => void {
    // Wrapped, so that one function subscribed twice is two subscriptions.
    const own = () => listener();
    const listeners = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, listeners.add(own));
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.listeners.get(topic) === listeners) {
        this.listeners.delete(topic);
      }
    };
  }

  wait(topic: string, timeoutMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => () => {
        clearTimeout(timer);
        unsubscribe();
        signal?.removeEventListener('abort', abort);
        settle();
      };
      const wake = end(resolve);
      const abort = end(() => reject(new CancelledError(undefined, { cause: signal?.reason })));
      const unsubscribe = this.subscribe(topic, wake);
      const timer = setTimeout(wake, timeoutMs);
      signal?.addEventListener('abort', abort);
      if (signal?.aborted) abort();
    });
  }

  private call(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.logger.error('A listener for a wake-up failed', error);
    }
  }
}

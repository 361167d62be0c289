import type { FeedListener, ReplayGap } from '../feeds/feed';
import type { ParleyEvent } from '../log/parley-event';

const WITHIN_MS = 20_000;

/** A listener that keeps what it is told. */
export class Collector implements FeedListener {
  readonly events: ParleyEvent[] = [];
  readonly gaps: ReplayGap[] = [];
  isLost = false;
  private readonly waiting = new Set<() => void>();

  /** What the events say, for tests that number them. */
  get numbers(): unknown[] {
    return this.events.map(({ data }) => data['n']);
  }

  onEvent(event: ParleyEvent): void {
    this.events.push(event);
    this.tell();
  }

  onGap(gap: ReplayGap): void {
    this.gaps.push(gap);
    this.tell();
  }

  onLost(): void {
    this.isLost = true;
    this.tell();
  }

  /** Resolves when it has so many events. */
  async has(count: number): Promise<void> {
    await this.until(() => this.events.length >= count);
  }

  until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`It has only ${JSON.stringify(this.numbers)} after ${WITHIN_MS} ms`));
      }, WITHIN_MS);
      const look = () => {
        if (!isTrue()) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
  }

  private tell(): void {
    for (const look of [...this.waiting]) look();
  }
}

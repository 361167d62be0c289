const MAX_WAITING = 1000;

/** Things that happen, handed out one by one, whether they were awaited before or after. */
export class Mailbox<T> {
  private readonly waiting: T[] = [];
  private readonly readers: ((item: T) => void)[] = [];

  put(item: T): void {
    const reader = this.readers.shift();
    if (reader !== undefined) reader(item);
    else if (this.waiting.push(item) > MAX_WAITING) this.waiting.shift();
  }

  take(): Promise<T> {
    const item = this.waiting.shift();
    if (item !== undefined) return Promise.resolve(item);
    return new Promise((resolve) => this.readers.push(resolve));
  }
}

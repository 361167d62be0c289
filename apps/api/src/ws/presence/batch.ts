interface Pack<T> {
  readonly items: T[];
  readonly written: Promise<void>;
}

/**
 * Writes many small things in few statements: what comes while one is being written goes with the next.
 * Nobody waits longer than two of them take, and an idle server writes at once.
 */
export class Batch<T> {
  /** Takes what comes now; absent while nothing waits. */
  private pack: Pack<T> | undefined;
  private current: Promise<void> = Promise.resolve();

  constructor(
    private readonly mostAtOnce: number,
    private readonly write: (items: readonly T[]) => Promise<void>,
  ) {}

  /** Resolves once the item is written; rejects with what the statement failed with. */
  add(item: T): Promise<void> {
    if (this.pack === undefined || this.pack.items.length >= this.mostAtOnce) {
      this.pack = this.afterCurrent();
    }
    this.pack.items.push(item);
    return this.pack.written;
  }

  private afterCurrent(): Pack<T> {
    const items: T[] = [];
    const written = this.current.then(() => {
      if (this.pack?.items === items) this.pack = undefined;
      return this.write(items);
    });
    this.current = written.catch(() => undefined);
    return { items, written };
  }
}

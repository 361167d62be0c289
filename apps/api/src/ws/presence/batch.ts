/**
 * Writes many small things in few statements: what comes while one is being written goes with the next.
 * Nobody waits longer than two of them take, and an idle server writes at once.
 */
export class Batch<T> {
  private readonly waiting: T[] = [];
  private next: Promise<void> | undefined;
  private current: Promise<void> = Promise.resolve();

  constructor(
    private readonly mostAtOnce: number,
    private readonly write: (items: readonly T[]) => Promise<void>,
  ) {}

  /** Resolves once the item is written; rejects with what the statement failed with. */
  add(item: T): Promise<void> {
    this.waiting.push(item);
    const place = this.next ?? this.afterCurrent();
    // A full batch goes without waiting for more.
    if (this.waiting.length >= this.mostAtOnce) this.next = undefined;
    return place;
  }

  private afterCurrent(): Promise<void> {
    const turn = this.current.then(() => {
      if (this.next === turn) this.next = undefined;
      return this.write(this.waiting.splice(0, this.mostAtOnce));
    });
    this.next = turn;
    this.current = turn.catch(() => undefined);
    return turn;
  }
}

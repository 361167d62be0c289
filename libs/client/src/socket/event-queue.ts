interface Waiter<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: Error) => void;
}

/** Hands values from whoever pushes to one reader, in order. */
export class EventQueue<T> implements AsyncIterableIterator<T, undefined> {
  private readonly values: T[] = [];
  private readonly waiters: Waiter<T>[] = [];
  private end: { readonly error?: Error } | undefined;

  constructor(
    /** Called when the last value has been read; may push. */
    private readonly onEmpty: () => void,
  ) {}

  get length(): number {
    return this.values.length;
  }

  push(value: T): void {
    if (this.end !== undefined) return;
    const waiter = this.waiters.shift();
    if (waiter === undefined) this.values.push(value);
    else waiter.resolve({ done: false, value });
  }

  /** What was pushed can still be read; then the reading ends, or fails with the error. */
  finish(error?: Error): void {
    if (this.end !== undefined) return;
    this.end = error === undefined ? {} : { error };
    for (const { resolve, reject } of this.waiters.splice(0)) {
      if (error === undefined) resolve({ done: true, value: undefined });
      else reject(error);
    }
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const value = this.values.shift();
    if (value !== undefined) {
      if (this.values.length === 0) this.onEmpty();
      return Promise.resolve({ done: false, value });
    }
    if (this.end?.error !== undefined) return Promise.reject(this.end.error);
    if (this.end !== undefined) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => this.waiters.push({ resolve, reject }));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

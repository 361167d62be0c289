/** Lets a few pieces of work run at once and the rest wait in line. */
export class Gate {
  private active = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly maxActive: number,
    private readonly maxWaiting: number,
    /** Made for the one that finds the line full. */
    private readonly whenFull: () => Error,
  ) {}

  get isIdle(): boolean {
    return this.active === 0;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.active >= this.maxActive) await this.lineUp();
    else this.active++;
    try {
      return await work();
    } finally {
      // The place passes straight on, so that nobody who comes now can slip in between.
      const next = this.waiting.shift();
      if (next === undefined) this.active--;
      else next();
    }
  }

  private lineUp(): Promise<void> {
    if (this.waiting.length >= this.maxWaiting) throw this.whenFull();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

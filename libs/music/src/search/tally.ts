/** Numbers for some of many slots. Kept in one array that is used again, because a search fills thousands. */
export class Tally {
  private values = new Float32Array(1_024);
  private readonly touched: number[] = [];

  /** How many slots have a number. */
  get size(): number {
    return this.touched.length;
  }

  add(slot: number, value: number): void {
    this.put(slot, (this.values[slot] ?? 0) + value);
  }

  /** Keeps the higher of both numbers. */
  raise(slot: number, value: number): void {
    if (value > (this.values[slot] ?? 0)) this.put(slot, value);
  }

  /** Hands out every number and forgets it. */
  drain(take: (slot: number, value: number) => void): void {
    for (const slot of this.touched) {
      take(slot, this.values[slot] ?? 0);
      this.values[slot] = 0;
    }
    this.touched.length = 0;
  }

  private put(slot: number, value: number): void {
    if (slot >= this.values.length) this.grow(slot);
    if (this.values[slot] === 0) this.touched.push(slot);
    this.values[slot] = value;
  }

  private grow(slot: number): void {
    const larger = new Float32Array(Math.max(slot + 1, this.values.length * 2));
    larger.set(this.values);
    this.values = larger;
  }
}

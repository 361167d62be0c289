import { SpreadMap } from '../catalog/spread-map';

/** Small numbers for things with ids, given back and used again. */
export class Slots<T> {
  private readonly things: (T | undefined)[] = [];
  private readonly slots = new SpreadMap<number>();
  private readonly free: number[] = [];

  take(id: string, thing: T): number {
    const slot = this.free.pop() ?? this.things.length;
    this.things[slot] = thing;
    this.slots.set(id, slot);
    return slot;
  }

  /** Returns the slot that is free now, nothing where the id had none. */
  release(id: string): number | undefined {
    const slot = this.slots.get(id);
    if (slot === undefined) return undefined;
    this.things[slot] = undefined;
    this.slots.delete(id);
    this.free.push(slot);
    return slot;
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id);
  }

  at(slot: number): T | undefined {
    return this.things[slot];
  }
}

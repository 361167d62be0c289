/** A power of two. */
const PARTS = 64;
/** Keys differ at their ends: names of files, digits of ids. */
const LOOKED_AT = 12;

/**
 * A map of tens of thousands that grows in small steps. A plain one moves all its entries each time that it
 * doubles, some milliseconds for every map of a large library, and all of them with the same song.
 */
export class SpreadMap<V> {
  private readonly parts = Array.from({ length: PARTS }, () => new Map<string, V>());

  get size(): number {
    return this.parts.reduce((sum, { size }) => sum + size, 0);
  }

  get(key: string): V | undefined {
    return this.partOf(key).get(key);
  }

  has(key: string): boolean {
    return this.partOf(key).has(key);
  }

  set(key: string, value: V): void {
    this.partOf(key).set(key, value);
  }

  delete(key: string): void {
    this.partOf(key).delete(key);
  }

  /** In no order; entries may be deleted meanwhile. */
  *[Symbol.iterator](): Generator<[string, V]> {
    for (const part of this.parts) yield* part;
  }

  private partOf(key: string): Map<string, V> {
    let hash = key.length;
    for (let at = Math.max(0, key.length - LOOKED_AT); at < key.length; at += 1) {
      hash = (Math.imul(hash, 31) + key.charCodeAt(at)) >>> 0;
    }
    // The last bits of such a sum are the last letter's.
    const part = this.parts[(hash ^ (hash >>> 12)) & (PARTS - 1)];
    if (part === undefined) throw new Error('There is no such part');
    return part;
  }
}

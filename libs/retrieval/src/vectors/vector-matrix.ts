import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Span } from '@parley/text';
import type { CoarseThread } from './coarse-thread';
import { nearestIn } from './nearest-in';
import { dot, type UnitVectors } from './unit-vectors';
import { toHit } from './unit-hit';
import type { OpenVectors, UnitHit, UnitSimilarity } from './vector-index';

const FIRST_ROWS = 64;
/** Numbers of one block, 8 MB: what is got and copied at once never holds the event loop for long. */
const BLOCK_NUMBERS = 2 * 1024 * 1024;
/** From here on candidates are found on a copy in bytes, in a thread, and then judged exactly. */
const COARSE_FROM_ROWS = 10_000;
/** Rows that are handed to the thread at once. */
const ROWS_A_HANDOVER = 1_024;
/** Exact numbers and their coarse copy. */
const BYTES_A_NUMBER = 5;
/** A passage may have several units among the best. */
const UNITS_A_PASSAGE = 4;

/** More rows than wanted are judged exactly, because the copy's order is only about right. */
const SPARE_ROWS = 32;

interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Vectors of one length in memory, searched by looking at all of them. */
export class VectorMatrix implements OpenVectors {
  private readonly blocks: Float32Array[] = [];
  private readonly rowsABlock: number;
  private readonly spans: Span[] = [];
  private readonly owners: string[] = [];
  private readonly rowsByPassage = new Map<string, Rows>();
  /** Its number in the thread; another one after the thread died. */
  private inThread: number | undefined;
  private handedOver = 0;

  constructor(
    private readonly dimensions: number,
    private readonly thread?: CoarseThread,
  ) {
    this.rowsABlock = Math.max(1, Math.floor(BLOCK_NUMBERS / dimensions));
    this.inThread = thread?.open();
  }

  get bytes(): number {
    return this.blocks.reduce((sum, { length }) => sum + length, 0) * BYTES_A_NUMBER;
  }

  /** Passages that are there already, and vectors of another length, are passed over. */
  add({ passageId, spans, numbers }: UnitVectors): void {
    const isSound = numbers.length === spans.length * this.dimensions;
    if (!isSound || spans.length === 0 || this.rowsByPassage.has(passageId)) return;
    const first = this.spans.length;
    for (let row = 0; row < spans.length; row += 1) {
      this.put(first + row, numbers.subarray(row * this.dimensions, (row + 1) * this.dimensions));
      this.owners.push(passageId);
    }
    this.spans.push(...spans);
    this.rowsByPassage.set(passageId, { first, count: spans.length });
  }

  /** Lets the thread have what is new. */
  async settle(): Promise<void> {
    while (this.spans.length >= COARSE_FROM_ROWS && this.handedOver < this.spans.length) {
      const { thread, inThread, handedOver: from } = this;
      if (thread === undefined || inThread === undefined) return;
      const numbers = this.rowsFrom(from, Math.min(ROWS_A_HANDOVER, this.spans.length - from));
      this.handedOver += numbers.length / this.dimensions;
      // A view would be sent with all of its block.
      thread.add(inThread, this.dimensions, numbers.slice()).catch(() => this.startOver(inThread));
      await nextTurn();
    }
  }

  release(): void {
    if (this.inThread !== undefined) this.thread?.drop(this.inThread);
  }

  /** What a thread had that died is handed over again, under another number. */
  private startOver(lost: number): void {
    if (this.inThread !== lost) return;
    this.thread?.drop(lost);
    this.inThread = this.thread?.open();
    this.handedOver = 0;
  }

  async nearest(
    query: Float32Array,
    limit: number,
    among?: readonly string[],
  ): Promise<ReadonlyMap<string, UnitHit>> {
    if (query.length !== this.dimensions) return new Map();
    if (among !== undefined) return nearestFirst(await this.hits(query, among), limit);
    const found = new Map<string, UnitHit>();
    const wanted = Math.ceil(limit * this.unitsAPassage) + SPARE_ROWS;
    for (const row of await this.nearestRows(query, wanted)) {
      const passageId = this.owners[row];
      if (passageId === undefined || found.has(passageId)) continue;
      const hit = this.hit(query, passageId);
      if (hit !== undefined) found.set(passageId, hit);
    }
    return nearestFirst(found, limit);
  }

  hits(query: Float32Array, passageIds: readonly string[]): Promise<ReadonlyMap<string, UnitHit>> {
    const found = new Map<string, UnitHit>();
    for (const id of passageIds) {
      const hit = this.hit(query, id);
      if (hit !== undefined) found.set(id, hit);
    }
    return Promise.resolve(found);
  }

  private get unitsAPassage(): number {
    return Math.min(UNITS_A_PASSAGE, this.spans.length / Math.max(1, this.rowsByPassage.size));
  }

  private hit(query: Float32Array, passageId: string): UnitHit | undefined {
    const rows = this.rowsByPassage.get(passageId);
    if (rows === undefined || query.length !== this.dimensions) return undefined;
    const units: UnitSimilarity[] = [];
    for (let row = rows.first; row < rows.first + rows.count; row += 1) {
      const span = this.spans[row];
      if (span !== undefined) {
        units.push({ similarity: dot(query, this.rowsFrom(row, 1)), span });
      }
    }
    return toHit(units);
  }

  private async nearestRows(query: Float32Array, wanted: number): Promise<Uint32Array> {
    const rows = this.spans.length;
    const count = Math.min(rows, wanted);
    if (rows >= COARSE_FROM_ROWS && this.inThread !== undefined) {
      await this.settle();
      const { inThread } = this;
      const found = await this.thread?.nearest(inThread, query, count).catch(() => undefined);
      if (found !== undefined) return found;
      this.startOver(inThread);
    }
    return nearestIn(this.blocks, query, { rows, rowsABlock: this.rowsABlock, count });
  }

  /** One row, or several as far as they lie in one block. */
  private rowsFrom(row: number, count: number): Float32Array {
    const at = row % this.rowsABlock;
    const block = this.blocks[Math.floor(row / this.rowsABlock)];
    const end = Math.min(at + count, this.rowsABlock);
    return block?.subarray(at * this.dimensions, end * this.dimensions) ?? new Float32Array();
  }

  private put(row: number, numbers: Float32Array): void {
    const index = Math.floor(row / this.rowsABlock);
    const at = (row % this.rowsABlock) * this.dimensions;
    const block = this.roomIn(index, at + this.dimensions);
    block.set(numbers, at);
  }

  /** Only the first block grows, because most sets are small. */
  private roomIn(index: number, needed: number): Float32Array {
    const block = this.blocks[index];
    if (block !== undefined && block.length >= needed) return block;
    const full = this.rowsABlock * this.dimensions;
    const least = index > 0 ? full : Math.min(full, FIRST_ROWS * this.dimensions);
    const larger = new Float32Array(
      Math.min(full, Math.max(needed, least, 2 * (block?.length ?? 0))),
    );
    if (block !== undefined) larger.set(block);
    this.blocks[index] = larger;
    return larger;
  }
}

function nearestFirst(
  hits: ReadonlyMap<string, UnitHit>,
  limit: number,
): ReadonlyMap<string, UnitHit> {
  const ranked = [...hits].sort(([, a], [, b]) => b.similarity - a.similarity);
  return new Map(ranked.slice(0, limit));
}

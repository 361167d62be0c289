import type { Span } from '@parley/text';
import { exactSearch, Matches, MetricKind } from 'usearch';
import { dot, type UnitVectors } from './unit-vectors';

export interface UnitHit {
  /** Cosine of the passage's best unit. */
  readonly similarity: number;
  readonly span: Span;
}

const FIRST_ROWS = 64;
/** From here on candidates are found on a copy in bytes, four times as fast, and then judged exactly. */
const COARSE_FROM_ROWS = 10_000;
/** Numbers of a vector of length 1 are seldom larger; those are cut. */
const LARGEST_NUMBER = 0.35;
const BYTES_A_NUMBER = 5;
/** A passage has some five sentences, of which several may be among the best. */
const UNITS_A_PASSAGE = 4;

interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Vectors of one length in one block of memory, searched by looking at all of them. */
export class VectorMatrix {
  private numbers: Float32Array;
  private coarse: Int8Array;
  private readonly spans: Span[] = [];
  private readonly owners: string[] = [];
  private readonly rowsByPassage = new Map<string, Rows>();

  /** @param rows how many to make room for at once, where that is known: to grow is to copy everything */
  constructor(
    private readonly dimensions: number,
    rows = FIRST_ROWS,
  ) {
    const size = Math.max(FIRST_ROWS, rows) * dimensions;
    this.numbers = new Float32Array(size);
    this.coarse = new Int8Array(size);
  }

  get bytes(): number {
    return this.numbers.length * BYTES_A_NUMBER;
  }

  /** Passages that are there already, and vectors of another length, are passed over. */
  add({ passageId, spans, numbers }: UnitVectors): void {
    const isSound = numbers.length === spans.length * this.dimensions;
    if (!isSound || spans.length === 0 || this.rowsByPassage.has(passageId)) return;
    const first = this.spans.length;
    this.makeRoom(first + spans.length);
    this.numbers.set(numbers, first * this.dimensions);
    this.coarse.set(toCoarse(numbers), first * this.dimensions);
    this.spans.push(...spans);
    for (const _ of spans) this.owners.push(passageId);
    this.rowsByPassage.set(passageId, { first, count: spans.length });
  }

  /** The passages nearest to the query, by their best unit; some of them may have been removed since. */
  nearest(query: Float32Array, limit: number): ReadonlyMap<string, UnitHit> {
    const found = new Map<string, UnitHit>();
    for (const row of this.nearestRows(query, limit * UNITS_A_PASSAGE)) {
      const passageId = this.owners[row];
      if (passageId === undefined || found.has(passageId)) continue;
      const hit = this.similarity(query, passageId);
      if (hit !== undefined) found.set(passageId, hit);
    }
    const ranked = [...found].sort(([, a], [, b]) => b.similarity - a.similarity);
    return new Map(ranked.slice(0, limit));
  }

  private nearestRows(query: Float32Array, wanted: number): readonly number[] {
    const rows = this.spans.length;
    if (rows === 0 || query.length !== this.dimensions) return [];
    const isCoarse = rows >= COARSE_FROM_ROWS;
    const all = isCoarse ? this.coarse : this.numbers;
    const asked = isCoarse ? toCoarse(query) : query;
    const used = all.subarray(0, rows * this.dimensions);
    const count = Math.min(rows, wanted);
    const matches = exactSearch(used, asked, this.dimensions, count, MetricKind.IP, 1);
    return matches instanceof Matches ? Array.from(matches.keys, Number) : [];
  }

  /** How near one passage is; `undefined` where it has no vectors here. */
  similarity(query: Float32Array, passageId: string): UnitHit | undefined {
    const rows = this.rowsByPassage.get(passageId);
    if (rows === undefined || query.length !== this.dimensions) return undefined;
    let best: UnitHit | undefined;
    for (let row = rows.first; row < rows.first + rows.count; row += 1) {
      const from = row * this.dimensions;
      const similarity = dot(query, this.numbers.subarray(from, from + this.dimensions));
      const span = this.spans[row];
      if (span !== undefined && similarity > (best?.similarity ?? -Infinity)) {
        best = { similarity, span };
      }
    }
    return best;
  }

  private makeRoom(rows: number): void {
    const needed = rows * this.dimensions;
    if (needed <= this.numbers.length) return;
    const larger = new Float32Array(Math.max(needed, Math.ceil(this.numbers.length * 1.25)));
    larger.set(this.numbers);
    this.numbers = larger;
    const coarse = new Int8Array(larger.length);
    coarse.set(this.coarse);
    this.coarse = coarse;
  }
}

function toCoarse(numbers: Float32Array): Int8Array {
  const coarse = new Int8Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const cut = Math.max(-LARGEST_NUMBER, Math.min(LARGEST_NUMBER, numbers[index] ?? 0));
    coarse[index] = Math.round((cut * 127) / LARGEST_NUMBER);
  }
  return coarse;
}

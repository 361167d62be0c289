import type { Span } from '@parley/text';
import { exactSearch, Matches, MetricKind } from 'usearch';
import { dot, type UnitVectors } from './unit-vectors';

export interface UnitHit {
  /** Cosine of the passage's best unit. */
  readonly similarity: number;
  readonly span: Span;
}

const FIRST_ROWS = 64;
/** A passage has some five sentences, of which several may be among the best. */
const UNITS_A_PASSAGE = 4;

interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Vectors of one length in one block of memory, searched exactly by all of them. */
export class VectorMatrix {
  private numbers: Float32Array;
  private readonly spans: Span[] = [];
  private readonly owners: string[] = [];
  private readonly rowsByPassage = new Map<string, Rows>();

  constructor(private readonly dimensions: number) {
    this.numbers = new Float32Array(FIRST_ROWS * dimensions);
  }

  get bytes(): number {
    return this.numbers.byteLength;
  }

  /** Passages that are there already, and vectors of another length, are passed over. */
  add({ passageId, spans, numbers }: UnitVectors): void {
    const isSound = numbers.length === spans.length * this.dimensions;
    if (!isSound || spans.length === 0 || this.rowsByPassage.has(passageId)) return;
    const first = this.spans.length;
    this.makeRoom(first + spans.length);
    this.numbers.set(numbers, first * this.dimensions);
    this.spans.push(...spans);
    for (const _ of spans) this.owners.push(passageId);
    this.rowsByPassage.set(passageId, { first, count: spans.length });
  }

  /** The passages nearest to the query, by their best unit; some of them may have been removed since. */
  nearest(query: Float32Array, limit: number): ReadonlyMap<string, UnitHit> {
    const found = new Map<string, UnitHit>();
    const rows = this.spans.length;
    if (rows === 0 || query.length !== this.dimensions) return found;
    const used = this.numbers.subarray(0, rows * this.dimensions);
    const count = Math.min(rows, limit * UNITS_A_PASSAGE);
    const matches = exactSearch(used, query, this.dimensions, count, MetricKind.IP, 1);
    if (!(matches instanceof Matches)) return found;
    for (const [place, key] of matches.keys.entries()) {
      const row = Number(key);
      const passageId = this.owners[row];
      const span = this.spans[row];
      if (passageId === undefined || span === undefined || found.has(passageId)) continue;
      if (found.size === limit) break;
      found.set(passageId, { similarity: 1 - (matches.distances[place] ?? 1), span });
    }
    return found;
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
  }
}

import { Injectable } from '@nestjs/common';
import { CoarseThread } from './coarse-thread';
import { type OpenVectors, type ServedSet, VectorIndex } from './vector-index';
import { VectorMatrix } from './vector-matrix';
import type { UnitVectors } from './unit-vectors';
import { VectorsRepository, type VectorSet } from './vectors.repository';

const MIB = 1024 * 1024;
/** Some milliseconds of work; others have their turn between two loads. */
const ROWS_A_LOAD = 200;
/** So many removed passages may still lie in memory before it is read anew. */
const STALE_AT_LEAST = 200;

export interface IndexLimits {
  /** Of all sets together; the one that was searched longest ago leaves first. */
  readonly totalBytes: number;
  /** A larger set is not searched by vectors here. */
  readonly setBytes: number;
}

const INDEX_LIMITS: IndexLimits = { totalBytes: 320 * MIB, setBytes: 256 * MIB };

interface LoadedSet {
  matrix: VectorMatrix | undefined;
  after: { version: string; passageId: string };
  removed: number;
  isTooLarge: boolean;
  loading: Promise<void> | undefined;
}

/**
 * Vectors of recently searched sets in memory, in front of the database. A set's version tells what
 * another instance, or this one, has added meanwhile; only that is read.
 */
@Injectable()
export class ExactVectorIndex extends VectorIndex {
  readonly name = 'memory';
  private readonly sets = new Map<string, LoadedSet>();
  private limits = INDEX_LIMITS;

  constructor(
    private readonly repository: VectorsRepository,
    private readonly thread: CoarseThread,
  ) {
    super();
  }

  /** For specs: memory that a few vectors fill. */
  static limitedTo(
    repository: VectorsRepository,
    thread: CoarseThread,
    limits: IndexLimits,
  ): ExactVectorIndex {
    const index = new ExactVectorIndex(repository, thread);
    index.limits = limits;
    return index;
  }

  /** Bytes in memory, for status. */
  get bytes(): number {
    return [...this.sets.values()].reduce((sum, { matrix }) => sum + (matrix?.bytes ?? 0), 0);
  }

  /** Sets in memory, for status. */
  get count(): number {
    return [...this.sets.values()].filter(({ matrix }) => matrix !== undefined).length;
  }

  /** @returns `undefined` where the set outgrows memory. */
  async open(set: ServedSet): Promise<OpenVectors | undefined> {
    const { accountId, userId, kind, servingModel: model } = set;
    const key = JSON.stringify([accountId, userId, kind, model]);
    const loaded = this.fresh(key, set.removed);
    // Last in the map is last to leave.
    this.sets.delete(key);
    this.sets.set(key, loaded);
    while (!loaded.isTooLarge && BigInt(loaded.after.version) < BigInt(set.version)) {
      loaded.loading ??= this.load({ accountId, userId, kind, model }, loaded, set.version).finally(
        () => (loaded.loading = undefined),
      );
      await loaded.loading;
    }
    this.evict(key);
    return loaded.isTooLarge ? undefined : (loaded.matrix ?? new VectorMatrix(1));
  }

  private fresh(key: string, removed: number): LoadedSet {
    const known = this.sets.get(key);
    if (known !== undefined && removed - known.removed < STALE_AT_LEAST) return known;
    known?.matrix?.release();
    return {
      matrix: undefined,
      after: { version: '-1', passageId: '0' },
      removed,
      isTooLarge: false,
      loading: undefined,
    };
  }

  private async load(set: VectorSet, loaded: LoadedSet, version: string): Promise<void> {
    for (;;) {
      const rows = await this.repository.load(set, loaded.after, ROWS_A_LOAD);
      for (const row of rows) {
        loaded.matrix ??= this.matrixFor(row);
        loaded.matrix.add(row);
        loaded.after = { version: row.version, passageId: row.passageId };
      }
      await loaded.matrix?.settle();
      if ((loaded.matrix?.bytes ?? 0) > this.limits.setBytes) {
        loaded.matrix?.release();
        loaded.matrix = undefined;
        loaded.isTooLarge = true;
        return;
      }
      if (rows.length < ROWS_A_LOAD) break;
    }
    // Versions without vectors of their own count as seen.
    if (BigInt(loaded.after.version) < BigInt(version)) {
      loaded.after = { version, passageId: '0' };
    }
  }

  private matrixFor({ numbers, spans }: UnitVectors): VectorMatrix {
    return new VectorMatrix(numbers.length / spans.length, this.thread);
  }

  private evict(keptKey: string): void {
    for (const [key, { matrix }] of this.sets) {
      if (this.bytes <= this.limits.totalBytes) return;
      if (key === keptKey) continue;
      this.sets.delete(key);
      matrix?.release();
    }
  }
}

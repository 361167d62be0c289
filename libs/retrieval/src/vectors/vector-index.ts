import type { Span } from '@parley/text';
import type { PassageSet } from '../passages/passage-sets.repository';

/** A set that is searched by the vectors of a model. */
export interface ServedSet extends PassageSet {
  readonly servingModel: string;
}

/** How near a unit of a passage, a sentence or all of it, is to a query. */
export interface UnitSimilarity {
  /** Cosine. */
  readonly similarity: number;
  readonly span: Span;
}

/** How near a passage is to a query: its best unit, and each of them in their order. */
export interface UnitHit extends UnitSimilarity {
  readonly units: readonly UnitSimilarity[];
}

/** The vectors of one set, as of the version they were opened with or a later one. */
export interface OpenVectors {
  /**
   * The passages nearest to the query by their best unit, nearest first, with their exact cosines; some of
   * them may have been removed since. With `among`, only passages of these ids, a few thousand at most.
   */
  nearest(
    query: Float32Array,
    limit: number,
    among?: readonly string[],
  ): Promise<ReadonlyMap<string, UnitHit>>;

  /** Exact cosines of those of the passages that have vectors. */
  hits(query: Float32Array, passageIds: readonly string[]): Promise<ReadonlyMap<string, UnitHit>>;
}

/** Where the vectors of sets are searched. Finds at least 95 of 100 of what comparing all would find. */
export abstract class VectorIndex {
  abstract readonly name: 'memory' | 'pgvector';

  /**
   * @returns `undefined` where this index does not serve the set, or not yet.
   * @throws what the database throws.
   */
  abstract open(set: ServedSet): Promise<OpenVectors | undefined>;
}

import { Embedders } from '@parley/ai';
import { CancelledError } from '@parley/common';
import { languageOf } from '@parley/text';
import { Injectable, Logger } from '@nestjs/common';
import type { PassageSet } from '../passages/passage-sets.repository';
import { EmbedderWarmth } from '../vectors/embedder-warmth';
import { ExactVectorIndex } from '../vectors/exact-vector-index';
import type { UnitHit, VectorMatrix } from '../vectors/vector-matrix';
import type { LexicalReason } from './search';

/** A large set that nobody searched for long is read from the database; nobody waits longer for that. */
const LOAD_PATIENCE_MS = 1_500;

/** A query beside the vectors of the sets that it is asked of. */
export class Comparison {
  constructor(
    private readonly parts: readonly {
      readonly matrix: VectorMatrix;
      readonly query: Float32Array;
    }[],
  ) {}

  /** The passages nearest to the query, nearest first. */
  nearest(limit: number): readonly string[] {
    return this.parts
      .flatMap(({ matrix, query }) => [...matrix.nearest(query, limit)])
      .sort(([, a], [, b]) => b.similarity - a.similarity)
      .slice(0, limit)
      .map(([passageId]) => passageId);
  }

  hit(passageId: string): UnitHit | undefined {
    for (const { matrix, query } of this.parts) {
      const hit = matrix.similarity(query, passageId);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }
}

/** Embeds queries by the models that made the vectors of the sets they are asked of. */
@Injectable()
export class QueryVectors {
  private readonly logger = new Logger(QueryVectors.name);

  constructor(
    private readonly embedders: Embedders,
    private readonly index: ExactVectorIndex,
    private readonly warmth: EmbedderWarmth,
  ) {}

  /** @returns why there is nothing to compare, where that is so. @throws CancelledError */
  async compare(
    query: string,
    sets: readonly PassageSet[],
    signal: AbortSignal | undefined,
  ): Promise<Comparison | LexicalReason> {
    const served = sets.filter(hasVectors);
    if (served.length === 0) return 'no_vectors';
    const language = languageOf(query);
    const parts = served.map((set) => ({ set, embedder: this.embedders.named(set.servingModel) }));
    const able = parts.flatMap(({ set, embedder }) =>
      embedder?.supports(language) === true ? { set, embedder } : [],
    );
    if (able.length === 0) return 'language_not_embedded';
    try {
      this.warmth.noteUse();
      const opened = await Promise.all(
        able.map(async ({ set, embedder }) => {
          const [vector, matrix] = await Promise.all([
            this.embedders.queryVector(query, embedder),
            inTime(this.index.open(set)),
          ]);
          return matrix === undefined ? [] : [{ matrix, query: vector }];
        }),
      );
      if (signal?.aborted === true) throw new CancelledError();
      const found = opened.flat();
      return found.length === 0 ? 'vectors_loading' : new Comparison(found);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      this.logger.warn(`Searching by words alone: ${error instanceof Error ? error.message : '?'}`);
      return 'embedder_failed';
    }
  }
}

type ServedSet = PassageSet & { readonly servingModel: string };

function hasVectors(set: PassageSet): set is ServedSet {
  return set.servingModel !== null;
}

/** The loading goes on, for whoever asks next. */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LOAD_PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

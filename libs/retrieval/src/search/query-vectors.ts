import { Embedders } from '@parley/ai';
import { CancelledError } from '@parley/common';
import { languageOf } from '@parley/text';
import { Injectable, Logger } from '@nestjs/common';
import type { PassageSet } from '../passages/passage-sets.repository';
import { EmbedderWarmth } from '../vectors/embedder-warmth';
import { VectorIndexes } from '../vectors/vector-indexes';
import type { OpenVectors, ServedSet, UnitHit } from '../vectors/vector-index';
import type { LexicalReason } from './search';

/** A large set that nobody searched for long is read from the database; nobody waits longer for that. */
const LOAD_PATIENCE_MS = 1_500;

interface Part {
  readonly vectors: OpenVectors;
  readonly query: Float32Array;
}

export interface NearestWanted {
  readonly limit: number;
  /** Only of these passages, a few thousand at most. */
  readonly among: readonly string[] | undefined;
  readonly signal: AbortSignal | undefined;
}

/** A query beside the vectors of the sets that it is asked of. */
export class Comparison {
  private constructor(
    private readonly parts: readonly Part[],
    /** Of the passages nearest to the query, nearest first. */
    private readonly nearest: Map<string, UnitHit>,
  ) {}

  static async of(parts: readonly Part[], { limit, among }: NearestWanted): Promise<Comparison> {
    const found = await Promise.all(
      parts.map(({ vectors, query }) => vectors.nearest(query, limit, among)),
    );
    const hits = found
      .flatMap((part) => [...part])
      .sort(([, a], [, b]) => b.similarity - a.similarity);
    return new Comparison(parts, new Map(hits.slice(0, limit)));
  }

  get nearestIds(): readonly string[] {
    return [...this.nearest.keys()];
  }

  /** How near these passages are, as far as they have vectors. */
  async hits(passageIds: readonly string[]): Promise<ReadonlyMap<string, UnitHit>> {
    const others = passageIds.filter((id) => !this.nearest.has(id));
    if (others.length === 0) return this.nearest;
    const found = await Promise.all(
      this.parts.map(({ vectors, query }) => vectors.hits(query, others)),
    );
    return new Map([...this.nearest, ...found.flatMap((part) => [...part])]);
  }
}

/** Embeds queries by the models that made the vectors of the sets they are asked of. */
@Injectable()
export class QueryVectors {
  private readonly logger = new Logger(QueryVectors.name);

  constructor(
    private readonly embedders: Embedders,
    private readonly indexes: VectorIndexes,
    private readonly warmth: EmbedderWarmth,
  ) {}

  /** @returns why there is nothing to compare, where that is so. @throws CancelledError */
  async compare(
    query: string,
    sets: readonly PassageSet[],
    wanted: NearestWanted,
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
          const [vector, found] = await Promise.all([
            this.embedders.queryVector(query, embedder),
            inTime(this.indexes.open(set)),
          ]);
          return typeof found === 'string' ? found : { vectors: found, query: vector };
        }),
      );
      if (wanted.signal?.aborted === true) throw new CancelledError();
      const found = opened.filter((part) => typeof part !== 'string');
      const [reason = 'vectors_loading'] = opened.filter((part) => typeof part === 'string');
      return found.length === 0 ? reason : await Comparison.of(found, wanted);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      this.logger.warn(`Searching by words alone: ${error instanceof Error ? error.message : '?'}`);
      return 'embedder_failed';
    }
  }
}

function hasVectors(set: PassageSet): set is ServedSet {
  return set.servingModel !== null;
}

/** The loading goes on, for whoever asks next. */
async function inTime<T>(work: Promise<T>): Promise<T | 'vectors_loading'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'vectors_loading'>((resolve) => {
    timer = setTimeout(() => resolve('vectors_loading'), LOAD_PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

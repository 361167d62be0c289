import { Injectable } from '@nestjs/common';
import { PassageEmbedder } from './passage-embedder';
import { type ReindexScope, ReindexRepository } from './reindex.repository';
import { VectorBacklog } from './vector-backlog';

/** How far the vectors of a scope are. */
export interface ReindexStatus {
  /** The model that embeds whatever is new, and that the sets are on the way to. */
  readonly model: string;
  /** Passages that can have vectors: document chunks and facts. */
  readonly passages: number;
  /** Passages that still wait for vectors of `model`. */
  readonly waiting: number;
  /** Passages of sets that are searched by another model's vectors until their own are complete. */
  readonly servedByOther: number;
  /** Nothing waits, and nothing is searched by another model's vectors any more. */
  readonly isComplete: boolean;
}

/**
 * Vectors made anew after a change of embedder. That begins by itself within ten seconds of a start with
 * another model; here it begins at once, and what has no vectors for another reason is tried again.
 * What is queued survives a stop; every running instance works on it, and search goes on with the old
 * vectors meanwhile.
 */
@Injectable()
export class Reindexing {
  constructor(
    private readonly repository: ReindexRepository,
    private readonly embedder: PassageEmbedder,
    private readonly backlog: VectorBacklog,
  ) {}

  /** Queues every passage of the scope that has no vectors of the current model, and begins. Idempotent. */
  async start(scope: ReindexScope = {}): Promise<ReindexStatus> {
    for await (const set of this.repository.sets(scope)) {
      await this.repository.queue(set, this.embedder.model);
    }
    this.backlog.wake();
    return this.status(scope);
  }

  /** Costs as much as there are sets in the scope and passages waiting, whatever the number of passages. */
  async status(scope: ReindexScope = {}): Promise<ReindexStatus> {
    const { model } = this.embedder;
    const counts = await this.repository.count(scope, model);
    return { model, ...counts, isComplete: counts.waiting + counts.servedByOther === 0 };
  }
}

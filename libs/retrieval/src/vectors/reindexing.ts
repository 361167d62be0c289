import type { OwnerScope } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { StalePassagesRepository } from '../passages/stale-passages.repository';
import { IndexModel } from './index-model';
import { type QueuedSet, ReindexRepository } from './reindex.repository';
import { VectorBacklog } from './vector-backlog';

/** How far the vectors of a scope are. */
export interface ReindexStatus {
  /** The index's: it embeds whatever is new, and the sets are on the way to it. */
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
 * Passages read anew after a change of how texts are read, which happens here only, and vectors made anew after a
 * change of embedder. That begins by itself within ten seconds of a start with
 * another model, unless instances with the one before still run; here it begins at once, and what has no vectors for another reason is tried again.
 * What is queued survives a stop; every running instance works on it, and search goes on with the old
 * vectors meanwhile.
 */
@Injectable()
export class Reindexing {
  constructor(
    private readonly repository: ReindexRepository,
    private readonly stale: StalePassagesRepository,
    private readonly model: IndexModel,
    private readonly backlog: VectorBacklog,
  ) {}

  /**
   * Reads again what an earlier analysis of texts has read, until the signal is aborted; queues every passage of the
   * scope that has no vectors of the index's model, and begins. Idempotent. For everybody's passages it also makes
   * this instance's model the index's, whatever other instances have.
   */
  async start(scope: OwnerScope = {}, signal?: AbortSignal): Promise<ReindexStatus> {
    const isForAll = scope.accountId === undefined && scope.userId === undefined;
    const { index } = await (isForAll ? this.model.choose() : this.model.settle());
    for await (const set of this.repository.sets(scope)) {
      await this.readAgain(set, signal);
      await this.repository.queue(set, index);
    }
    this.backlog.wake();
    return this.status(scope);
  }

  private async readAgain(set: QueuedSet, signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const refs = await this.stale.findSources(set, set.kind);
      for (const ref of refs) {
        if (signal?.aborted === true) return;
        await this.stale.readAgain(set, { kind: set.kind, ref });
      }
      if (refs.length === 0) return;
    }
  }

  /** Costs as much as there are sets in the scope and passages waiting, whatever the number of passages. */
  async status(scope: OwnerScope = {}): Promise<ReindexStatus> {
    const { index: model } = await this.model.settle();
    const counts = await this.repository.count(scope, model);
    return { model, ...counts, isComplete: counts.waiting + counts.servedByOther === 0 };
  }
}

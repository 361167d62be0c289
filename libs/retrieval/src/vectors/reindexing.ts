import type { OwnerScope } from '@parley/common';
import { Injectable } from '@nestjs/common';
import { StalePassagesRepository } from '../passages/stale-passages.repository';
import { IndexModel } from './index-model';
import { ReindexRepository } from './reindex.repository';
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
 * Vectors made anew after a change of embedder. That begins by itself within ten seconds of a start with
 * another model, unless instances with the one before still run; here it begins at once, and what has no vectors for another reason is tried again.
 * And passages read anew after a change of how texts are read, which nothing else begins.
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
   * Queues every passage of the scope that has no vectors of the index's model, and begins. Idempotent. For
   * everybody's passages it also makes this instance's model the index's, whatever other instances have.
   */
  async start(scope: OwnerScope = {}): Promise<ReindexStatus> {
    const isForAll = scope.accountId === undefined && scope.userId === undefined;
    const { index } = await (isForAll ? this.model.choose() : this.model.settle());
    for await (const set of this.repository.sets(scope)) await this.repository.queue(set, index);
    this.backlog.wake();
    return this.status(scope);
  }

  /**
   * Reads again what an earlier analysis of texts has read, until the signal is aborted: a thousand passages or so a
   * second, each source at once. Words find them all the time; their vectors are queued.
   */
  async readAgain(scope: OwnerScope, signal: AbortSignal): Promise<void> {
    for await (const set of this.repository.sets(scope)) {
      let refs = await this.stale.findSources(set, set.kind);
      while (refs.length > 0) {
        for (const ref of refs) {
          if (signal.aborted) return;
          await this.stale.readAgain(set, { kind: set.kind, ref });
        }
        refs = await this.stale.findSources(set, set.kind);
      }
    }
  }

  /** Costs as much as there are sets in the scope and passages waiting, whatever the number of passages. */
  async status(scope: OwnerScope = {}): Promise<ReindexStatus> {
    const { index: model } = await this.model.settle();
    const counts = await this.repository.count(scope, model);
    return { model, ...counts, isComplete: counts.waiting + counts.servedByOther === 0 };
  }
}

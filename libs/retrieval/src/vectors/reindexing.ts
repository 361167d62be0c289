import type { OwnerScope } from '@parley/common';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { PassageKind, PassageOwner, PassageSource } from '../passages/passage';
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
  /** Nothing waits, nothing is searched by another model's vectors any more, and nothing is being read again here. */
  readonly isComplete: boolean;
}

/** Puts anew what the source is made of. @returns false where it cannot, so that its passages are read as they are */
export type SourceReader = (owner: PassageOwner, ref: string) => Promise<boolean>;

/**
 * Vectors made anew after a change of embedder. That begins by itself within ten seconds of a start with
 * another model, unless instances with the one before still run; here it begins at once, and what has no vectors for another reason is tried again.
 * And passages read anew after a change of how texts are read, which nothing else begins.
 * What is queued survives a stop; every running instance works on it, and search goes on with the old
 * vectors meanwhile.
 */
@Injectable()
export class Reindexing implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Reindexing.name);
  private readonly readers = new Map<PassageKind, SourceReader>();
  private readonly stop = new AbortController();
  /** By scope: what is read again here without anybody waiting for it. */
  private readonly reading = new Map<string, Promise<void>>();

  constructor(
    private readonly repository: ReindexRepository,
    private readonly stale: StalePassagesRepository,
    private readonly model: IndexModel,
    private readonly backlog: VectorBacklog,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.reading.values());
  }

  /** Names who can read a kind of source from what it was made of. */
  onReadAgain(kind: PassageKind, read: SourceReader): void {
    this.readers.set(kind, read);
  }

  /** As `start`, and begins to read again as `readAgain` does, which a stop breaks off. */
  async startAll(scope: OwnerScope): Promise<ReindexStatus> {
    const key = keyOf(scope);
    if (!this.reading.has(key)) {
      const work = this.readAgain(scope, this.stop.signal)
        .catch((error: unknown) => this.logger.error(error))
        .finally(() => this.reading.delete(key));
      this.reading.set(key, work);
    }
    return this.start(scope);
  }

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
   * Reads again what an earlier analysis of texts has read, until the signal is aborted: each source at once, from what
   * it was made of where that is still there. Words find them all the time; their vectors are queued.
   */
  async readAgain(scope: OwnerScope, signal: AbortSignal): Promise<void> {
    for await (const set of this.repository.sets(scope, { withTurns: true })) {
      let refs = await this.stale.findSources(set, set.kind);
      while (refs.length > 0) {
        for (const ref of refs) {
          if (signal.aborted) return;
          await this.readSource(set, { kind: set.kind, ref });
        }
        refs = await this.stale.findSources(set, set.kind);
      }
    }
  }

  /** Costs as much as there are sets in the scope and passages waiting, whatever the number of passages. */
  async status(scope: OwnerScope = {}): Promise<ReindexStatus> {
    const { index: model } = await this.model.settle();
    const counts = await this.repository.count(scope, model);
    const isRead = !this.reading.has(keyOf(scope));
    return { model, ...counts, isComplete: isRead && counts.waiting + counts.servedByOther === 0 };
  }

  private async readSource(owner: PassageOwner, source: PassageSource): Promise<void> {
    const isRead = (await this.readers.get(source.kind)?.(owner, source.ref)) ?? false;
    if (!isRead) await this.stale.readAgain(owner, source);
    this.backlog.wake();
  }
}

function keyOf({ accountId, userId }: OwnerScope): string {
  return JSON.stringify([accountId, userId]);
}

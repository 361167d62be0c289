import { Clock } from '@parley/common';
import { Pulse } from '@parley/database';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { PassageOwner, PassageSource } from '../passages/passage';
import { EmbedderWarmth } from './embedder-warmth';
import { PassageEmbedder } from './passage-embedder';
import { VectorTarget } from './vector-target';
import { VectorsRepository, type WaitingPassage } from './vectors.repository';

/** Passages in hand at a time; all others wait in the database. */
const BATCH = 64;
const LANES = 2;
/** Longer than any batch takes; what an instance held when it died is free again afterwards. */
const LEASE_S = 120;
/** How often passages are looked for that others left, or that could not be embedded. */
const LOOK_EVERY_MS = 10_000;
/** What may wait is embedded by so many a look, and of more than so many that wait the oldest never are. */
const IDLE_BATCH = 48;
const MOST_IDLE = 5_000;

export type EmbeddedListener = (owner: PassageOwner, source: PassageSource) => unknown;

/**
 * Gives passages their vectors some time after they were put. The queue is a table: a stop, a crash or a
 * provider that is away costs time, and every instance takes what is next.
 */
@Injectable()
export class VectorBacklog implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(VectorBacklog.name);
  private readonly listeners: EmbeddedListener[] = [];
  private readonly stop = new AbortController();
  private working: Promise<void> | undefined;
  private isAskedAgain = false;
  private lookedMs = -Infinity;
  private idledMs = -Infinity;

  constructor(
    private readonly vectors: VectorsRepository,
    private readonly target: VectorTarget,
    private readonly embedder: PassageEmbedder,
    private readonly pulse: Pulse,
    private readonly clock: Clock,
    private readonly warmth: EmbedderWarmth,
  ) {}

  /** Calls back when a batch with passages of the source has its vectors; more may be waiting. */
  onEmbedded(listener: EmbeddedListener): void {
    this.listeners.push(listener);
  }

  onApplicationBootstrap(): void {
    this.pulse.onPulse(() => {
      if (this.clock.monotonicMs() - this.lookedMs >= LOOK_EVERY_MS) this.wake();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.working;
  }

  /** There may be something to do. */
  wake(): void {
    this.isAskedAgain = true;
    this.working ??= this.work().finally(() => {
      this.working = undefined;
      if (this.isAskedAgain && !this.stop.signal.aborted) this.wake();
    });
  }

  /** Resolves when nothing that this instance could take is waiting. */
  async untilIdle(): Promise<void> {
    while (this.working !== undefined) await this.working;
  }

  // Never rejects: what failed is taken up again at a later look.
  private async work(): Promise<void> {
    this.isAskedAgain = false;
    this.lookedMs = this.clock.monotonicMs();
    try {
      if (!(await this.target.aim(this.stop.signal))) return;
      await Promise.all(Array.from({ length: LANES }, () => this.workThrough()));
      await this.target.switchCompleted();
      await this.workIdly();
    } catch (error) {
      this.isAskedAgain = false;
      if (this.stop.signal.aborted) return;
      this.logger.warn(`Vectors have to wait: ${error instanceof Error ? error.message : '?'}`);
    }
  }

  private async workThrough(): Promise<void> {
    while (!this.stop.signal.aborted) {
      const batch = await this.vectors.take(this.embedder.model, BATCH, LEASE_S);
      if (batch.length === 0) return;
      this.warmth.noteUse();
      await this.embed(batch);
    }
  }

  /** Turns, so far as the embedder is loaded anyway. */
  private async workIdly(): Promise<void> {
    const isDue = this.clock.monotonicMs() - this.idledMs >= LOOK_EVERY_MS;
    if (!isDue || this.stop.signal.aborted) return;
    this.idledMs = this.clock.monotonicMs();
    await this.vectors.dropOverflow(MOST_IDLE);
    if (!this.warmth.isWarm) return;
    const batch = await this.vectors.takeIdle(this.embedder.model, IDLE_BATCH, LEASE_S);
    if (batch.length > 0) await this.embed(batch);
  }

  private async embed(batch: readonly WaitingPassage[]): Promise<void> {
    try {
      const options = { priority: 'bulk', signal: this.stop.signal } as const;
      const made = await this.embedder.embed(batch, options);
      for (const passages of bySet(batch)) {
        const [first] = passages;
        const ids = new Set(passages.map(({ passageId }) => passageId));
        const vectors = made.filter(({ passageId }) => ids.has(passageId));
        await this.vectors.put({ ...first, model: this.embedder.model }, vectors);
      }
    } catch (error) {
      await this.vectors.free(batch.map(({ passageId }) => passageId)).catch(() => undefined);
      throw error;
    }
    await this.tell(batch);
  }

  private async tell(batch: readonly WaitingPassage[]): Promise<void> {
    const sources = new Map(batch.map((passage) => [keyOf(passage) + passage.ref, passage]));
    for (const passage of sources.values()) {
      for (const listener of this.listeners) await listener(passage, passage);
    }
  }
}

function bySet(batch: readonly WaitingPassage[]): Iterable<[WaitingPassage, ...WaitingPassage[]]> {
  const sets = new Map<string, [WaitingPassage, ...WaitingPassage[]]>();
  for (const passage of batch) {
    const key = keyOf(passage);
    const known = sets.get(key);
    if (known === undefined) sets.set(key, [passage]);
    else known.push(passage);
  }
  return sets.values();
}

function keyOf({ accountId, userId, kind }: WaitingPassage): string {
  return JSON.stringify([accountId, kind, userId]);
}

import { Clock } from '@parley/common';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type OpenVectors, type ServedSet, type UnitHit, VectorIndex } from '../vector-index';
import { type VectorSet, VectorsRepository } from '../vectors.repository';
import { bestUnit } from './best-unit';
import { PgvectorMove } from './pgvector-move';
import { PgvectorSchema } from './pgvector-schema';
import { type AnnSet, PgvectorRepository } from './pgvector.repository';

const ABSENT_FOR_MS = 60_000;
/** After an attempt that another instance was at, or whose recall was not good enough. */
const REST_MS = 5 * 60_000;
const SETS_REMEMBERED = 1_000;

/**
 * Sets that outgrow memory, in PostgreSQL with the extension pgvector: an index of one vector for each
 * passage names candidates, which are then compared by all their units. A set is copied in the background
 * when it is first asked for, goes on where that was interrupted, and serves once its recall was measured.
 */
@Injectable()
export class PgvectorIndex extends VectorIndex implements OnApplicationShutdown {
  readonly name = 'pgvector';
  private readonly logger = new Logger(PgvectorIndex.name);
  private readonly moves = new Map<string, Promise<void>>();
  private readonly absentUntilMs = new LRUCache<string, number>({ max: SETS_REMEMBERED });
  private readonly restsUntilMs = new LRUCache<string, number>({ max: SETS_REMEMBERED });
  private readonly stop = new AbortController();

  constructor(
    private readonly schema: PgvectorSchema,
    private readonly repository: PgvectorRepository,
    private readonly move: PgvectorMove,
    private readonly vectors: VectorsRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Whether the extension is there and its tables are made. */
  async isAvailable(): Promise<boolean> {
    return (await this.schema.vectorType()) !== undefined;
  }

  /** Sets that are served from here, for status. */
  async countSets(): Promise<number> {
    return (await this.isAvailable()) ? this.repository.count() : 0;
  }

  /** Whether the set has moved here; asked of the database once a minute where it has not. */
  async serves({ servingModel: model, ...set }: ServedSet): Promise<boolean> {
    const key = keyOf({ ...set, model });
    const nowMs = this.clock.monotonicMs();
    if (nowMs < (this.absentUntilMs.get(key) ?? -Infinity)) return false;
    if (!(await this.isAvailable())) return false;
    const place = await this.repository.find({ ...set, model });
    if (place?.candidates != null) return true;
    this.absentUntilMs.set(key, nowMs + ABSENT_FOR_MS);
    return false;
  }

  /** @returns `undefined` where there is no extension, or while the set is being copied. */
  async open({ servingModel: model, ...set }: ServedSet): Promise<OpenVectors | undefined> {
    const typeOid = await this.schema.vectorType();
    if (typeOid === undefined) return undefined;
    const wanted = { ...set, model };
    try {
      const place = await this.repository.find(wanted);
      if (place?.candidates == null) {
        this.startMoving(wanted, typeOid);
        return undefined;
      }
      // A few new passages are waited for; of many, the search that asked does not see all.
      const isBehind = BigInt(place.after.version) < BigInt(set.version);
      const isDone = !isBehind || (await this.move.step(wanted, place, typeOid));
      if (!isDone) this.startMoving(wanted, typeOid);
      return new PgvectorSet(wanted, place, this.repository, this.vectors);
    } catch (error) {
      this.schema.forget();
      throw error;
    }
  }

  /** Resolves when nothing is being copied by this instance. */
  async untilMoved(): Promise<void> {
    await Promise.all(this.moves.values());
  }

  async onApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.untilMoved();
  }

  private startMoving(set: VectorSet, typeOid: number): void {
    const key = keyOf(set);
    const isResting = this.clock.monotonicMs() < (this.restsUntilMs.get(key) ?? -Infinity);
    if (isResting || this.moves.has(key) || this.stop.signal.aborted) return;
    const work = this.move
      .complete(set, typeOid, this.stop.signal)
      .then((isServed) => {
        if (isServed) this.absentUntilMs.delete(key);
        else this.restsUntilMs.set(key, this.clock.monotonicMs() + REST_MS);
      })
      .catch((error: unknown) => {
        this.schema.forget();
        this.logger.warn(
          `Vectors stay out of pgvector for now: ${error instanceof Error ? error.message : '?'}`,
        );
      })
      .finally(() => this.moves.delete(key));
    this.moves.set(key, work);
  }
}

function keyOf({ accountId, userId, kind, model }: VectorSet): string {
  return JSON.stringify([accountId, userId, kind, model]);
}

class PgvectorSet implements OpenVectors {
  constructor(
    private readonly set: VectorSet,
    private readonly place: AnnSet,
    private readonly repository: PgvectorRepository,
    private readonly vectors: VectorsRepository,
  ) {}

  async nearest(
    query: Float32Array,
    limit: number,
    among?: readonly string[],
  ): Promise<ReadonlyMap<string, UnitHit>> {
    if (query.length !== this.place.dimensions) return new Map();
    const count = Math.max(2 * limit, this.place.candidates ?? 0);
    const named = await (among === undefined
      ? this.repository.nearest(this.place, query, count)
      : this.repository.nearestAmong(this.place, query, { among, count }));
    const hits = [...(await this.hits(query, named))];
    return new Map(hits.sort(([, a], [, b]) => b.similarity - a.similarity).slice(0, limit));
  }

  async hits(
    query: Float32Array,
    passageIds: readonly string[],
  ): Promise<ReadonlyMap<string, UnitHit>> {
    if (query.length !== this.place.dimensions) return new Map();
    const rows = await this.vectors.findByIds(this.set, passageIds);
    return new Map(rows.map((row) => [row.passageId, bestUnit(query, row)]));
  }
}

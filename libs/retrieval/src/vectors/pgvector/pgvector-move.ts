import { Injectable } from '@nestjs/common';
import { type StoredVectors, type VectorSet, VectorsRepository } from '../vectors.repository';
import { bestUnit, meanOf } from './best-unit';
import { type AnnSet, PgvectorRepository } from './pgvector.repository';

/** Some 200 ms of work for the index. */
const ROWS_A_STEP = 200;
const ROWS_A_READING = 500;
const LEASE_S = 60;

/** What the index names is compared exactly; so many candidates are tried until enough of the nearest are among them. */
const CANDIDATES_TRIED = [50, 100, 200, 400, 800] as const;
const RECALL_LEAST = 0.95;
const SAMPLES = 20;
const NEAREST_COMPARED = 10;

/** Copies a set's vectors into pgvector, one for each passage, and measures how well they are found there. */
@Injectable()
export class PgvectorMove {
  constructor(
    private readonly vectors: VectorsRepository,
    private readonly repository: PgvectorRepository,
  ) {}

  /** The set's place, made where it has none; `undefined` where it has no vectors yet. */
  async placeOf(set: VectorSet): Promise<AnnSet | undefined> {
    const known = await this.repository.find(set);
    if (known !== undefined) return known;
    const [first] = await this.vectors.load(set, { version: '-1', passageId: '0' }, 1);
    if (first === undefined) return undefined;
    await this.repository.create(set, first.numbers.length / first.spans.length);
    return this.repository.find(set);
  }

  /** Copies what is newer. @returns whether that is all there is; false too where another instance is at it. */
  async step(set: VectorSet, place: AnnSet, typeOid: number): Promise<boolean> {
    const rows = await this.vectors.load(set, place.after, ROWS_A_STEP);
    const last = rows.at(-1);
    if (last === undefined) return true;
    const sound = rows.filter(
      ({ numbers, spans }) => numbers.length === spans.length * place.dimensions,
    );
    const means = sound.map(({ passageId, numbers, spans }) => {
      return { passageId, numbers: meanOf(numbers, spans.length) };
    });
    const after = { version: last.version, passageId: last.passageId };
    await this.repository.put(place.key, means, { after, typeOid, leaseS: LEASE_S });
    return rows.length < ROWS_A_STEP;
  }

  /** Copies all there is and measures. @returns false where another instance is at it, or it is not good enough. */
  async complete(set: VectorSet, typeOid: number, signal: AbortSignal): Promise<boolean> {
    const place = await this.placeOf(set);
    if (place === undefined || !(await this.repository.take(place.key, LEASE_S))) return false;
    try {
      for (;;) {
        const current = await this.repository.find(set);
        if (current === undefined || signal.aborted) return false;
        if (await this.step(set, current, typeOid)) break;
      }
      if (place.candidates !== null) return true;
      const candidates = await this.measure(set, place);
      if (candidates !== undefined) await this.repository.setCandidates(place.key, candidates);
      return candidates !== undefined;
    } finally {
      await this.repository.free(place.key);
    }
  }

  /** How many candidates bring 95 of 100 of the ten nearest, found by comparing everything. */
  private async measure(set: VectorSet, place: AnnSet): Promise<number | undefined> {
    const { queries, truth } = await this.sample(set);
    for (const candidates of CANDIDATES_TRIED) {
      let found = 0;
      for (const [index, query] of queries.entries()) {
        const named = new Set(await this.repository.nearest(place, query, candidates));
        found += truth[index]?.filter(({ passageId }) => named.has(passageId)).length ?? 0;
      }
      const wanted = truth.reduce((sum, { length }) => sum + length, 0);
      if (found >= RECALL_LEAST * wanted) return candidates;
    }
    return undefined;
  }

  private async sample(set: VectorSet) {
    const queries = await this.queriesFrom(set);
    const truth = queries.map((): Near[] => []);
    for await (const row of this.all(set)) {
      for (const [index, query] of queries.entries()) {
        const { similarity } = bestUnit(query, row);
        truth[index] = nearestOf([...(truth[index] ?? []), { ...row, similarity }]);
      }
    }
    return { queries, truth };
  }

  /** Questions that lie between two sentences of different places. */
  private async queriesFrom(set: VectorSet): Promise<readonly Float32Array[]> {
    const every = 97;
    const units: Float32Array[] = [];
    let seen = 0;
    for await (const { numbers, spans } of this.all(set)) {
      if (seen++ % every === 0) units.push(numbers.slice(0, numbers.length / spans.length));
      if (units.length > SAMPLES) break;
    }
    return units.slice(1).map((unit, index) => {
      const other = units[index] ?? unit;
      return meanOf(Float32Array.from([...unit, ...unit, ...other]), 3);
    });
  }

  private async *all(set: VectorSet): AsyncGenerator<StoredVectors> {
    let after = { version: '-1', passageId: '0' };
    for (;;) {
      const rows = await this.vectors.load(set, after, ROWS_A_READING);
      yield* rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < ROWS_A_READING) return;
      after = { version: last.version, passageId: last.passageId };
    }
  }
}

interface Near {
  readonly passageId: string;
  readonly similarity: number;
}

function nearestOf(found: readonly Near[]): Near[] {
  if (found.length <= NEAREST_COMPARED) return [...found];
  return found.toSorted((a, b) => b.similarity - a.similarity).slice(0, NEAREST_COMPARED);
}

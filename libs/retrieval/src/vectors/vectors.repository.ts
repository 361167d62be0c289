import { Database, type Statement } from '@parley/database';
import type { Span } from '@parley/text';
import { Injectable } from '@nestjs/common';
import type { PassageKind, PassageOwner } from '../passages/passage';
import { fromBytes, toBytes, type UnitVectors } from './unit-vectors';

/** Vectors of one set made by one model. */
export interface VectorSet extends PassageOwner {
  readonly kind: PassageKind;
  readonly model: string;
}

/** A passage that waits for its vectors, taken by this instance for a while. */
export interface WaitingPassage extends PassageOwner {
  readonly passageId: string;
  readonly kind: PassageKind;
  readonly ref: string;
  readonly text: string;
  readonly language: string;
  /** Above it, outermost first. */
  readonly headings: readonly string[];
}

export interface StoredVectors extends UnitVectors {
  readonly version: string;
}

const PUT = {
  name: 'vectors_put',
  text: 'SELECT put_vectors($1, $2, $3, $4, $5, $6, $7, $8)',
};

/** Where in the queue those wait that are embedded only in idle time. */
const IDLE_PLACE = 3;

// A lease instead of a lock: no transaction is open while a provider works. What another model is to embed is left
// to the instances that have it: taken here it would be off the queue without its vectors.
function taking(name: string, waiting: string): Statement {
  return {
    name,
    text: `WITH next AS (
      SELECT passage_id FROM vector_queue q WHERE taken_until < clock_timestamp() AND ${waiting}
        AND EXISTS (SELECT 1 FROM passage_sets t WHERE t.account_id = q.account_id AND t.user_id = q.user_id
          AND t.kind = q.kind AND coalesce(t.target_model, $3) = $3)
      ORDER BY place, passage_id LIMIT $1 FOR UPDATE SKIP LOCKED),
    taken AS (
      UPDATE vector_queue q SET taken_until = clock_timestamp() + make_interval(secs => $2)
      FROM next WHERE q.passage_id = next.passage_id RETURNING q.passage_id, q.place)
    SELECT p.id, p.account_id, p.user_id, p.kind, p.ref, p.text, p.language, p.headings
    FROM taken JOIN passages p ON p.id = taken.passage_id ORDER BY taken.place, p.id`,
  };
}

const TAKE = taking('vectors_take', `place < ${IDLE_PLACE}`);

// Of people who have something else to look up: for their questions the embedder is needed anyway.
const TAKE_IDLE = taking(
  'vectors_take_idle',
  `place = ${IDLE_PLACE} AND EXISTS (
    SELECT 1 FROM passage_sets s WHERE s.account_id = q.account_id AND s.user_id = q.user_id
      AND s.kind <> 'turn' AND s.passages > 0)`,
);

const DROP_OVERFLOW = {
  name: 'vectors_drop_overflow',
  text: `DELETE FROM vector_queue WHERE place = ${IDLE_PLACE} AND passage_id <= (
    SELECT passage_id FROM vector_queue WHERE place = ${IDLE_PLACE} ORDER BY passage_id DESC OFFSET $1 LIMIT 1)`,
};

const FREE = {
  name: 'vectors_free',
  text: `UPDATE vector_queue SET taken_until = '-infinity' WHERE passage_id = ANY($1)`,
};

const LOAD = {
  name: 'vectors_load',
  text: `SELECT passage_id, version, spans, units FROM vectors
    WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND model = $4
      AND (version, passage_id) > ($5::bigint, $6::bigint)
    ORDER BY version, passage_id LIMIT $7`,
};

const FIND = {
  name: 'vectors_find',
  text: `SELECT passage_id, version, spans, units FROM vectors
    WHERE passage_id = ANY($5::bigint[]) AND account_id = $1 AND user_id = $2 AND kind = $3 AND model = $4`,
};

interface TakenRow {
  readonly id: string;
  readonly account_id: string;
  readonly user_id: string;
  readonly kind: PassageKind;
  readonly ref: string;
  readonly text: string;
  readonly language: string;
  readonly headings: string[];
}

interface VectorRow {
  readonly passage_id: string;
  readonly version: string;
  readonly spans: number[];
  readonly units: Buffer;
}

/** Vectors in SQL, and the queue of the passages that wait for some. */
@Injectable()
export class VectorsRepository {
  constructor(private readonly database: Database) {}

  async put(set: VectorSet, vectors: readonly UnitVectors[]): Promise<void> {
    const sample = vectors.find(({ spans }) => spans.length > 0);
    await this.database.query(PUT, [
      set.accountId,
      set.userId,
      set.kind,
      set.model,
      vectors.map(({ passageId }) => passageId),
      sample === undefined ? 0 : sample.numbers.length / sample.spans.length,
      JSON.stringify(vectors.map(({ spans }) => spans.flat())),
      vectors.map(({ numbers }) => toBytes(numbers)),
    ]);
  }

  /** Takes the next passages for the model to embed, for `leaseS` seconds; facts before documents. */
  async take(model: string, limit: number, leaseS: number): Promise<readonly WaitingPassage[]> {
    return (await this.database.query<TakenRow>(TAKE, [limit, leaseS, model])).map(toWaiting);
  }

  /** Of more than so many that wait for idle time the oldest are left without vectors. */
  async dropOverflow(most: number): Promise<void> {
    await this.database.query(DROP_OVERFLOW, [most]);
  }

  /** The same of what can wait: turns. */
  async takeIdle(model: string, limit: number, leaseS: number): Promise<readonly WaitingPassage[]> {
    return (await this.database.query<TakenRow>(TAKE_IDLE, [limit, leaseS, model])).map(toWaiting);
  }

  /** Lets others, or a later attempt, have them. */
  async free(passageIds: readonly string[]): Promise<void> {
    await this.database.query(FREE, [passageIds]);
  }

  /** The next vectors of the set after a place, in the order of their versions. */
  async load(
    set: VectorSet,
    after: { readonly version: string; readonly passageId: string },
    limit: number,
  ): Promise<readonly StoredVectors[]> {
    const owner = [set.accountId, set.userId, set.kind, set.model];
    const values = [...owner, after.version, after.passageId, limit];
    return (await this.database.query<VectorRow>(LOAD, values)).map(toStored);
  }

  /** Those of the set's passages that have vectors, in any order. */
  async findByIds(
    { accountId, userId, kind, model }: VectorSet,
    passageIds: readonly string[],
  ): Promise<readonly StoredVectors[]> {
    const values = [accountId, userId, kind, model, passageIds];
    return (await this.database.query<VectorRow>(FIND, values)).map(toStored);
  }
}

function toStored(row: VectorRow): StoredVectors {
  return {
    passageId: row.passage_id,
    version: row.version,
    spans: pairsOf(row.spans),
    numbers: fromBytes(row.units),
  };
}

function toWaiting({ id, account_id, user_id, ...row }: TakenRow): WaitingPassage {
  return { ...row, passageId: id, accountId: account_id, userId: user_id };
}

function pairsOf(numbers: readonly number[]): readonly Span[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ]);
}

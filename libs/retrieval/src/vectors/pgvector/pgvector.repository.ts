import { Database } from '@parley/database';
import { Injectable } from '@nestjs/common';
import type { VectorSet } from '../vectors.repository';
import { toVectorArrayBytes, toVectorBytes } from './vector-bytes';

/** A set that lives in pgvector, or is on its way there. */
export interface AnnSet {
  readonly key: string;
  readonly dimensions: number;
  /** What has been copied so far: all vectors up to here in the order of versions. */
  readonly after: { readonly version: string; readonly passageId: string };
  /** How many the index has to name so that the nearest are among them; `null` until that was measured. */
  readonly candidates: number | null;
}

interface AnnRow {
  readonly key: string;
  readonly dimensions: number;
  readonly version: string;
  readonly passage_id: string;
  readonly candidates: number | null;
}

const FIND = {
  name: 'ann_find',
  text: `SELECT key, dimensions, version, passage_id, candidates FROM ann_sets
    WHERE account_id = $1 AND user_id = $2 AND kind = $3 AND model = $4`,
};

const CREATE = `INSERT INTO ann_sets (account_id, user_id, kind, model, dimensions) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING RETURNING key`;

const TAKE = {
  name: 'ann_take',
  text: `UPDATE ann_sets SET taken_until = clock_timestamp() + make_interval(secs => $2)
    WHERE key = $1 AND taken_until < clock_timestamp() RETURNING key`,
};

const FREE = {
  name: 'ann_free',
  text: `UPDATE ann_sets SET taken_until = '-infinity' WHERE key = $1`,
};

// The rows and how far they go are one statement: whoever goes on later misses and repeats nothing.
const PUT = {
  name: 'ann_put',
  text: `WITH put AS (
      INSERT INTO ann_units (passage_id, set_key, numbers)
      SELECT p.id, $1, r.numbers::halfvec FROM unnest($2::bigint[], $3::vector[]) AS r (id, numbers)
      JOIN passages p ON p.id = r.id ON CONFLICT DO NOTHING)
    UPDATE ann_sets SET version = $4, passage_id = $5, taken_until = clock_timestamp() + make_interval(secs => $6)
    WHERE key = $1`,
};

const GATE = { name: 'ann_gate', text: 'UPDATE ann_sets SET candidates = $2 WHERE key = $1' };

const NEAREST = {
  name: 'ann_nearest',
  text: 'SELECT id FROM ann_nearest($1, $2, $3, $4) AS id',
};

const AMONG = {
  name: 'ann_among',
  text: `WITH named AS MATERIALIZED (
      SELECT passage_id, numbers FROM ann_units WHERE set_key = $1 AND passage_id = ANY($2::bigint[]))
    SELECT passage_id AS id FROM named ORDER BY numbers <#> ($3::vector)::halfvec LIMIT $4`,
};

const COUNT = {
  name: 'ann_count',
  text: 'SELECT count(*)::integer AS sets FROM ann_sets WHERE candidates IS NOT NULL',
};

/** pgvector's tables in SQL; only to be called where `PgvectorSchema` has made them. */
@Injectable()
export class PgvectorRepository {
  constructor(private readonly database: Database) {}

  async find(set: VectorSet): Promise<AnnSet | undefined> {
    const [row] = await this.database.query<AnnRow>(FIND, identityOf(set));
    return row && toSet(row);
  }

  /** A place for the set's vectors with an index of its own, so that no filter thins out what it finds. */
  async create(set: VectorSet, dimensions: number): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const rows: { key: string }[] = await transaction.query(CREATE, [
        ...identityOf(set),
        dimensions,
      ]);
      const key = Number(rows[0]?.key);
      if (!Number.isSafeInteger(key)) return;
      await transaction.query('SET LOCAL statement_timeout = 0');
      await transaction.query(
        `CREATE INDEX ann_units_hnsw_${key} ON ann_units
          USING hnsw ((numbers::halfvec(${Math.trunc(dimensions)})) halfvec_ip_ops) WHERE set_key = ${key}`,
      );
    });
  }

  /** @returns false where another instance works on it. */
  async take(key: string, leaseS: number): Promise<boolean> {
    return (await this.database.query(TAKE, [key, leaseS])).length > 0;
  }

  async free(key: string): Promise<void> {
    await this.database.query(FREE, [key]);
  }

  async put(
    key: string,
    vectors: readonly { readonly passageId: string; readonly numbers: Float32Array }[],
    upTo: { readonly after: AnnSet['after']; readonly leaseS: number; readonly typeOid: number },
  ): Promise<void> {
    await this.database.query(PUT, [
      key,
      vectors.map(({ passageId }) => passageId),
      toVectorArrayBytes(
        vectors.map(({ numbers }) => numbers),
        upTo.typeOid,
      ),
      upTo.after.version,
      upTo.after.passageId,
      upTo.leaseS,
    ]);
  }

  async setCandidates(key: string, candidates: number): Promise<void> {
    await this.database.query(GATE, [key, candidates]);
  }

  /** Ids of the passages about nearest, nearest first. */
  async nearest(
    { key, dimensions }: AnnSet,
    query: Float32Array,
    count: number,
  ): Promise<readonly string[]> {
    const values = [key, dimensions, toVectorBytes(query), count];
    return idsIn(await this.database.query<{ id: string }>(NEAREST, values));
  }

  /** The same of some passages only, by comparing them all. */
  async nearestAmong(
    { key }: AnnSet,
    query: Float32Array,
    { among, count }: { readonly among: readonly string[]; readonly count: number },
  ): Promise<readonly string[]> {
    const values = [key, among, toVectorBytes(query), count];
    return idsIn(await this.database.query<{ id: string }>(AMONG, values));
  }

  /** Sets that are served. */
  async count(): Promise<number> {
    return (await this.database.query<{ sets: number }>(COUNT, []))[0]?.sets ?? 0;
  }
}

function identityOf({ accountId, userId, kind, model }: VectorSet): readonly string[] {
  return [accountId, userId, kind, model];
}

function idsIn(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function toSet({ key, dimensions, version, passage_id, candidates }: AnnRow): AnnSet {
  return { key, dimensions, candidates, after: { version, passageId: passage_id } };
}

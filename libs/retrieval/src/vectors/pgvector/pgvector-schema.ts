import { Clock } from '@parley/common';
import { Database } from '@parley/database';
import { Injectable, Logger } from '@nestjs/common';

/** How often is looked whether an administrator has installed the extension meanwhile. */
const LOOK_EVERY_MS = 60_000;
/** The first version that knows half-precision vectors. */
const OLDEST = [0, 7] as const;

const AVAILABLE = {
  name: 'pgvector_available',
  text: `SELECT coalesce(installed_version, default_version) AS version FROM pg_available_extensions WHERE name = 'vector'`,
};

const TYPE = { name: 'pgvector_type', text: `SELECT 'vector'::regtype::oid::integer AS oid` };

// Whoever dropped the extension took the columns and the function with it; what is left is made anew.
const CLEAR = `DO $$ BEGIN
  IF to_regclass('ann_units') IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('ann_units') AND attname = 'numbers' AND NOT attisdropped)
  THEN DROP TABLE ann_units, ann_sets; END IF;
END $$`;

const SETS = `CREATE TABLE IF NOT EXISTS ann_sets (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id uuid NOT NULL,
    user_id text NOT NULL,
    kind text NOT NULL,
    model text NOT NULL,
    dimensions integer NOT NULL,
    version bigint NOT NULL DEFAULT -1,
    passage_id bigint NOT NULL DEFAULT 0,
    candidates integer,
    taken_until timestamptz(3) NOT NULL DEFAULT '-infinity',
    UNIQUE (account_id, user_id, kind, model),
    FOREIGN KEY (account_id, user_id, kind) REFERENCES passage_sets ON DELETE CASCADE
  )`;

const UNITS = `CREATE TABLE IF NOT EXISTS ann_units (
    passage_id bigint NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    set_key bigint NOT NULL REFERENCES ann_sets (key) ON DELETE CASCADE,
    numbers halfvec NOT NULL,
    PRIMARY KEY (set_key, passage_id)
  )`;

const BY_PASSAGE = 'CREATE INDEX IF NOT EXISTS ann_units_passage ON ann_units (passage_id)';

// The predicate of a set's index has to stand in the query as a constant, or the planner does not know the index.
const NEAREST = `CREATE OR REPLACE FUNCTION ann_nearest(p_key bigint, p_dimensions integer, p_query vector, p_count integer)
  RETURNS SETOF bigint LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM set_config('hnsw.ef_search', least(1000, greatest(40, p_count))::text, true),
      set_config('enable_seqscan', 'off', true);
    RETURN QUERY EXECUTE format(
      'SELECT passage_id FROM ann_units WHERE set_key = %s ORDER BY numbers::halfvec(%s) <#> $1::halfvec(%2$s) LIMIT %s',
      p_key, p_dimensions, p_count) USING p_query;
  END $$`;

// Of sets and models that are gone.
const SWEEP = `DO $$ DECLARE v_index text; BEGIN
  DELETE FROM ann_sets a USING passage_sets s
  WHERE (s.account_id, s.user_id, s.kind) = (a.account_id, a.user_id, a.kind)
    AND a.model IS DISTINCT FROM s.serving_model AND a.model IS DISTINCT FROM s.target_model;
  FOR v_index IN SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class c ON c.oid = indexrelid
    WHERE indrelid = 'ann_units'::regclass AND c.relname LIKE 'ann_units_hnsw_%'
      AND NOT EXISTS (SELECT 1 FROM ann_sets WHERE c.relname = 'ann_units_hnsw_' || key)
  LOOP EXECUTE 'DROP INDEX ' || v_index; END LOOP;
END $$`;

const STEPS = [
  // Two instances that start at once would meet in the catalogue.
  `SELECT pg_advisory_xact_lock(hashtext('parley pgvector'))`,
  'CREATE EXTENSION IF NOT EXISTS vector',
  CLEAR,
  SETS,
  UNITS,
  BY_PASSAGE,
  NEAREST,
  SWEEP,
];

/**
 * Extension, tables and function of pgvector. No migration, because whether the extension can be created
 * is the server's business and may change: a step that is repeated at every start, and every minute while
 * it fails and somebody needs it. Nothing else reads these tables.
 */
@Injectable()
export class PgvectorSchema {
  private readonly logger = new Logger(PgvectorSchema.name);
  private typeOid: number | undefined;
  private lookedMs = -Infinity;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of PostgreSQL's type `vector`; `undefined` where the extension is not there. */
  async vectorType(): Promise<number | undefined> {
    if (this.typeOid === undefined && this.clock.monotonicMs() - this.lookedMs >= LOOK_EVERY_MS) {
      this.looking ??= this.prepare().finally(() => (this.looking = undefined));
    }
    await this.looking;
    return this.typeOid;
  }

  /** After an error that a dropped extension may be the cause of: the next call looks anew. */
  forget(): void {
    this.typeOid = undefined;
    this.lookedMs = -Infinity;
  }

  private async prepare(): Promise<void> {
    this.lookedMs = this.clock.monotonicMs();
    const [found] = await this.database.query<{ version: string }>(AVAILABLE, []);
    if (found === undefined || isOlder(found.version)) return;
    try {
      await this.database.transaction(async (transaction) => {
        for (const step of STEPS) await transaction.query(step);
      });
      this.typeOid = (await this.database.query<{ oid: number }>(TYPE, []))[0]?.oid;
    } catch (error) {
      this.logger.warn(
        `pgvector is installed but cannot be used: ${error instanceof Error ? error.message : '?'}`,
      );
    }
  }
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === OLDEST[0] && minor < OLDEST[1];
}

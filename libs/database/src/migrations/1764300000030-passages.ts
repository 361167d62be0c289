import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passages and their vectors: what documents, facts and past turns are searched by. A *set* is all
 * passages of one kind of one user; its row orders writers and tells readers by its version what is new.
 */
export class Passages1764300000030 implements MigrationInterface {
  readonly name = 'Passages1764300000030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tables, vectorTables, putPassages, putVectors]) {
      await runner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// `words` also holds a lexeme that names the set, so that the index itself finds one user's passages among
// everybody's. Every query names the owner's columns as well, which alone decide. The index
// takes new passages by the megabyte: less than half the work of one by one, and no search is held up by so few.
const tables = `
CREATE TABLE passage_sets (
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('document', 'fact', 'turn')),
  version bigint NOT NULL DEFAULT 0,
  passages integer NOT NULL DEFAULT 0,
  characters bigint NOT NULL DEFAULT 0,
  removed bigint NOT NULL DEFAULT 0,
  configs text[] NOT NULL DEFAULT '{}',
  serving_model text,
  target_model text,
  PRIMARY KEY (account_id, user_id, kind)
) WITH (fillfactor = 50);
CREATE TABLE passages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  kind text NOT NULL,
  ref text NOT NULL,
  ordinal integer NOT NULL,
  text text NOT NULL,
  words tsvector NOT NULL,
  language text NOT NULL,
  page integer,
  headings text[] NOT NULL DEFAULT '{}',
  start_offset integer,
  end_offset integer,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (account_id, user_id, kind) REFERENCES passage_sets ON DELETE CASCADE,
  UNIQUE (account_id, user_id, kind, ref, ordinal)
);
CREATE INDEX passages_words ON passages USING gin (words) WITH (fastupdate = on, gin_pending_list_limit = 1024);
CREATE FUNCTION passage_scope(p_account uuid, p_user text, p_kind text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$ SELECT '@' || md5(p_account || ' ' || p_kind || ' ' || p_user) $$;`;

const vectorTables = `
CREATE TABLE vectors (
  passage_id bigint NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  model text NOT NULL,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  kind text NOT NULL,
  version bigint NOT NULL,
  dimensions integer NOT NULL,
  spans integer[] NOT NULL,
  units bytea NOT NULL,
  PRIMARY KEY (passage_id, model)
);
ALTER TABLE vectors ALTER COLUMN units SET STORAGE EXTERNAL;
CREATE INDEX vectors_set ON vectors (account_id, user_id, kind, model, version, passage_id);
CREATE TABLE vector_queue (
  passage_id bigint PRIMARY KEY REFERENCES passages (id) ON DELETE CASCADE,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  kind text NOT NULL,
  place smallint NOT NULL,
  taken_until timestamptz(3) NOT NULL DEFAULT '-infinity'
);
CREATE INDEX vector_queue_next ON vector_queue (place, passage_id);
CREATE INDEX vector_queue_set ON vector_queue (account_id, user_id, kind);`;

// The set's row is locked first by everything that writes, which orders versions as they commit.
const putPassages = `
CREATE FUNCTION put_passages(
  p_account uuid, p_user text, p_kind text, p_ref text, p_replace boolean, p_rows jsonb
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_scope tsvector := array_to_tsvector(ARRAY[passage_scope(p_account, p_user, p_kind)]);
  v_gone integer := 0;
  v_gone_chars bigint := 0;
  v_made integer;
  v_made_chars bigint;
  v_configs text[];
BEGIN
  INSERT INTO passage_sets AS s (account_id, user_id, kind, version) VALUES (p_account, p_user, p_kind, 1)
  ON CONFLICT (account_id, user_id, kind) DO UPDATE SET version = s.version + 1;
  IF p_replace THEN
    WITH gone AS (
      DELETE FROM passages WHERE account_id = p_account AND user_id = p_user AND kind = p_kind AND ref = p_ref
      RETURNING text)
    SELECT count(*), coalesce(sum(length(text)), 0) INTO v_gone, v_gone_chars FROM gone;
  END IF;
  WITH made AS (
    INSERT INTO passages (account_id, user_id, kind, ref, ordinal, text, words, language, page, headings,
      start_offset, end_offset)
    SELECT p_account, p_user, p_kind, p_ref, r.ordinal, r.text,
      to_tsvector(r.config::regconfig, r.words) || v_scope, r.language, r.page, r.headings, r.start, r."end"
    FROM jsonb_to_recordset(p_rows) AS r(ordinal integer, text text, words text, config text, language text,
      page integer, headings text[], start integer, "end" integer)
    RETURNING id, text),
  queued AS (
    INSERT INTO vector_queue (passage_id, account_id, user_id, kind, place)
    SELECT id, p_account, p_user, p_kind, CASE p_kind WHEN 'document' THEN 1 ELSE 0 END FROM made)
  SELECT count(*), coalesce(sum(length(text)), 0) INTO v_made, v_made_chars FROM made;
  SELECT array_agg(DISTINCT r.config) INTO v_configs FROM jsonb_to_recordset(p_rows) AS r(config text);
  UPDATE passage_sets SET passages = passages + v_made - v_gone,
    characters = characters + v_made_chars - v_gone_chars, removed = removed + v_gone,
    configs = CASE WHEN v_configs IS NULL OR configs @> v_configs THEN configs
      ELSE ARRAY(SELECT DISTINCT unnest(configs || v_configs)) END
  WHERE account_id = p_account AND user_id = p_user AND kind = p_kind;
END $$;`;

// Passages that are gone meanwhile are passed over. Empty units mean: looked at, not to be embedded.
const putVectors = `
CREATE FUNCTION put_vectors(
  p_account uuid, p_user text, p_kind text, p_model text, p_ids bigint[], p_dimensions integer, p_spans jsonb,
  p_units bytea[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_version bigint;
BEGIN
  UPDATE passage_sets SET version = version + 1, target_model = coalesce(target_model, p_model)
  WHERE account_id = p_account AND user_id = p_user AND kind = p_kind
  RETURNING version INTO v_version;
  INSERT INTO vectors (passage_id, model, account_id, user_id, kind, version, dimensions, spans, units)
  SELECT p.id, p_model, p_account, p_user, p_kind, v_version, p_dimensions,
    ARRAY(SELECT jsonb_array_elements_text(p_spans -> (r.place - 1)::integer)::integer), r.units
  FROM unnest(p_ids, p_units) WITH ORDINALITY AS r(id, units, place)
  JOIN passages p ON p.id = r.id AND p.account_id = p_account AND p.user_id = p_user AND p.kind = p_kind
  WHERE length(r.units) > 0
  ON CONFLICT (passage_id, model) DO NOTHING;
  IF FOUND THEN
    UPDATE passage_sets SET serving_model = p_model
    WHERE account_id = p_account AND user_id = p_user AND kind = p_kind AND serving_model IS NULL;
  END IF;
  DELETE FROM vector_queue WHERE passage_id = ANY(p_ids) AND account_id = p_account AND user_id = p_user;
END $$;`;

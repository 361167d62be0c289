import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passages say by which analysis their text was read, so that those of an earlier one can be found and read again;
 * and words of the heading that they stand under count for more than others.
 */
export class TextAnalysis1764300001330 implements MigrationInterface {
  readonly name = 'TextAnalysis1764300001330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(analysis);
    await runner.query(putPassages);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

const analysis = 'ALTER TABLE passages ADD COLUMN analysis integer NOT NULL DEFAULT 1';

// As before, with `heading`, whose words get the label A, `analysis`, and what waits by its source.
const putPassages = `
CREATE OR REPLACE FUNCTION put_passages(
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
      start_offset, end_offset, analysis)
    SELECT p_account, p_user, p_kind, p_ref, r.ordinal, r.text,
      setweight(to_tsvector(r.config::regconfig, r.heading), 'A') || to_tsvector(r.config::regconfig, r.words)
        || v_scope, r.language, r.page, r.headings, r.start, r."end", r.analysis
    FROM jsonb_to_recordset(p_rows) AS r(ordinal integer, text text, heading text, words text, config text,
      language text, page integer, headings text[], start integer, "end" integer, analysis integer)
    RETURNING id, text),
  queued AS (
    INSERT INTO vector_queue (passage_id, account_id, user_id, kind, ref, place)
    SELECT id, p_account, p_user, p_kind, p_ref, CASE p_kind WHEN 'document' THEN 1 ELSE 0 END FROM made)
  SELECT count(*), coalesce(sum(length(text)), 0) INTO v_made, v_made_chars FROM made;
  SELECT array_agg(DISTINCT r.config) INTO v_configs FROM jsonb_to_recordset(p_rows) AS r(config text);
  UPDATE passage_sets SET passages = passages + v_made - v_gone,
    characters = characters + v_made_chars - v_gone_chars, removed = removed + v_gone,
    configs = CASE WHEN v_configs IS NULL OR configs @> v_configs THEN configs
      ELSE ARRAY(SELECT DISTINCT unnest(configs || v_configs)) END
  WHERE account_id = p_account AND user_id = p_user AND kind = p_kind;
END $$;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Past turns say by which analysis they were read too, and those that an earlier one has read are read again. */
export class TurnAnalysis1764300001340 implements MigrationInterface {
  readonly name = 'TurnAnalysis1764300001340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(putTurns);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// As before, with `analysis`: a turn that is there already gets the words of a later one, and keeps its vectors.
const putTurns = `
CREATE OR REPLACE FUNCTION put_turn_passages(p_rows jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO passage_sets AS s (account_id, user_id, kind, version)
  SELECT DISTINCT r.account, r."user", 'turn', 1
  FROM jsonb_to_recordset(p_rows) AS r(account uuid, "user" text, text text)
  WHERE r.text IS NOT NULL OR EXISTS (
    SELECT 1 FROM passage_sets o WHERE o.account_id = r.account AND o.user_id = r."user" AND o.kind = 'turn')
  ORDER BY 1, 2
  ON CONFLICT (account_id, user_id, kind) DO UPDATE SET version = s.version + 1;
  WITH rows AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(p_rows)
      AS r(account uuid, "user" text, ref text, text text, words text, config text, language text, analysis integer)),
  gone AS (
    DELETE FROM passages p USING rows r
    WHERE r.text IS NULL AND p.account_id = r.account AND p.user_id = r."user" AND p.kind = 'turn' AND p.ref = r.ref
    RETURNING p.account_id, p.user_id, p.text),
  made AS (
    INSERT INTO passages AS p (account_id, user_id, kind, ref, ordinal, text, words, language, analysis)
    SELECT r.account, r."user", 'turn', r.ref, 0, r.text, to_tsvector(r.config::regconfig, r.words)
      || array_to_tsvector(ARRAY[passage_scope(r.account, r."user", 'turn')]), r.language, coalesce(r.analysis, 1)
    FROM rows r WHERE r.text IS NOT NULL
    ON CONFLICT (account_id, user_id, kind, ref, ordinal) DO UPDATE
      SET words = EXCLUDED.words, language = EXCLUDED.language, analysis = EXCLUDED.analysis
      WHERE p.analysis < EXCLUDED.analysis
    RETURNING p.id, p.account_id, p.user_id, p.text, p.xmax = 0 AS is_new),
  queued AS (
    INSERT INTO vector_queue (passage_id, account_id, user_id, kind, place)
    SELECT m.id, m.account_id, m.user_id, 'turn', 3 FROM made m WHERE m.is_new AND EXISTS (
      SELECT 1 FROM passage_sets o
      WHERE o.account_id = m.account_id AND o.user_id = m.user_id AND o.kind <> 'turn' AND o.passages > 0)),
  changes AS (
    SELECT account_id, user_id, sum(made)::integer AS made, sum(gone)::integer AS gone, sum(chars) AS chars FROM (
      SELECT account_id, user_id, count(*) AS made, 0 AS gone, sum(length(text)) AS chars
      FROM made WHERE is_new GROUP BY account_id, user_id
      UNION ALL
      SELECT account_id, user_id, 0, count(*), -sum(length(text)) FROM gone GROUP BY account_id, user_id) c
    GROUP BY account_id, user_id),
  configs AS (
    SELECT account, "user", array_agg(DISTINCT config) AS configs FROM rows WHERE text IS NOT NULL GROUP BY 1, 2)
  UPDATE passage_sets s SET passages = s.passages + c.made - c.gone, characters = s.characters + c.chars,
    removed = s.removed + c.gone,
    configs = CASE WHEN f.configs IS NULL OR s.configs @> f.configs THEN s.configs
      ELSE ARRAY(SELECT DISTINCT unnest(s.configs || f.configs)) END
  FROM changes c LEFT JOIN configs f ON f.account = c.account_id AND f."user" = c.user_id
  WHERE s.account_id = c.account_id AND s.user_id = c.user_id AND s.kind = 'turn';
END $$;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Turns come into the index many at a time, of many users. */
export class TurnPassages1764300001001 implements MigrationInterface {
  readonly name = 'TurnPassages1764300001001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(putTurns);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// p_rows: account, user, ref and, for a turn that is to be found, text, words, config and language; without a
// text it is taken out, and makes no set for a user who has none. What a turn said never changes, so one that is there already stays. Vectors are wanted, last of all, where the
// user has something else to look up. The sets are locked in the order of their owners, as everybody locks them.
const putTurns = `
CREATE FUNCTION put_turn_passages(p_rows jsonb) RETURNS void LANGUAGE plpgsql AS $$
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
      AS r(account uuid, "user" text, ref text, text text, words text, config text, language text)),
  gone AS (
    DELETE FROM passages p USING rows r
    WHERE r.text IS NULL AND p.account_id = r.account AND p.user_id = r."user" AND p.kind = 'turn' AND p.ref = r.ref
    RETURNING p.account_id, p.user_id, p.text),
  made AS (
    INSERT INTO passages (account_id, user_id, kind, ref, ordinal, text, words, language)
    SELECT r.account, r."user", 'turn', r.ref, 0, r.text, to_tsvector(r.config::regconfig, r.words)
      || array_to_tsvector(ARRAY[passage_scope(r.account, r."user", 'turn')]), r.language
    FROM rows r WHERE r.text IS NOT NULL
    ON CONFLICT (account_id, user_id, kind, ref, ordinal) DO NOTHING
    RETURNING id, account_id, user_id, text),
  queued AS (
    INSERT INTO vector_queue (passage_id, account_id, user_id, kind, place)
    SELECT m.id, m.account_id, m.user_id, 'turn', 3 FROM made m WHERE EXISTS (
      SELECT 1 FROM passage_sets o
      WHERE o.account_id = m.account_id AND o.user_id = m.user_id AND o.kind <> 'turn' AND o.passages > 0)),
  changes AS (
    SELECT account_id, user_id, sum(made)::integer AS made, sum(gone)::integer AS gone, sum(chars) AS chars FROM (
      SELECT account_id, user_id, count(*) AS made, 0 AS gone, sum(length(text)) AS chars
      FROM made GROUP BY account_id, user_id
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

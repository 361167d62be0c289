import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vectors are put, and what waits for some is counted and found, at a cost that does not grow with all that there is. */
export class WaitingBySource1764300001310 implements MigrationInterface {
  readonly name = 'WaitingBySource1764300001310';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [queue, models, putVectors]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// Null for turns, of which nobody asks how many wait.
const queue = `
ALTER TABLE vector_queue ADD COLUMN ref text;
UPDATE vector_queue q SET ref = p.ref FROM passages p WHERE p.id = q.passage_id AND q.kind <> 'turn';
CREATE INDEX vector_queue_source ON vector_queue (account_id, user_id, kind, ref);
DROP INDEX vector_queue_set;`;

// Sets are many, those whose model changes few.
const models = `
CREATE INDEX passage_sets_target ON passage_sets (target_model) WHERE kind <> 'turn';
CREATE INDEX passage_sets_switching ON passage_sets (target_model) WHERE serving_model <> target_model;`;

// Rows are found by id alone, and whose they are is asked of the rows that came: a planner that has no statistics
// yet takes an owner to have hardly any, and would read all of them for each batch.
const putVectors = `
CREATE OR REPLACE FUNCTION put_vectors(
  p_account uuid, p_user text, p_kind text, p_model text, p_ids bigint[], p_dimensions integer, p_spans jsonb,
  p_units bytea[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_version bigint;
BEGIN
  UPDATE passage_sets SET version = version + 1, target_model = coalesce(target_model, p_model)
  WHERE account_id = p_account AND user_id = p_user AND kind = p_kind
  RETURNING version INTO v_version;
  WITH named AS MATERIALIZED (SELECT id, account_id, user_id, kind FROM passages WHERE id = ANY(p_ids))
  INSERT INTO vectors (passage_id, model, account_id, user_id, kind, version, dimensions, spans, units)
  SELECT p.id, p_model, p_account, p_user, p_kind, v_version, p_dimensions,
    ARRAY(SELECT jsonb_array_elements_text(p_spans -> (r.place - 1)::integer)::integer), r.units
  FROM unnest(p_ids, p_units) WITH ORDINALITY AS r(id, units, place)
  JOIN named p ON p.id = r.id AND p.account_id = p_account AND p.user_id = p_user AND p.kind = p_kind
  WHERE length(r.units) > 0
  ON CONFLICT (passage_id, model) DO NOTHING;
  IF FOUND THEN
    UPDATE passage_sets SET serving_model = p_model
    WHERE account_id = p_account AND user_id = p_user AND kind = p_kind AND serving_model IS NULL;
  END IF;
  WITH named AS MATERIALIZED (
    SELECT passage_id FROM vector_queue q WHERE q.passage_id = ANY(p_ids)
      AND (q.account_id, q.user_id) IS NOT DISTINCT FROM (p_account, p_user))
  DELETE FROM vector_queue WHERE passage_id IN (SELECT passage_id FROM named);
END $$;`;

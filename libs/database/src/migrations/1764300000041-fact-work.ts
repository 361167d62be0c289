import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work of finding facts in what was said, which follows the sessions' watermark on any instance. */
export class FactWork1764300000041 implements MigrationInterface {
  readonly name = 'FactWork1764300000041';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [work, claim, finish]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// Who is looking for facts in a session right now, and how often that has been tried from the same turn on.
const work = `
CREATE TABLE fact_work (
  session_key bigint PRIMARY KEY REFERENCES sessions (key) ON DELETE CASCADE,
  owner uuid NOT NULL,
  claimed_at timestamptz(3) NOT NULL,
  retry_at timestamptz(3),
  turn_no integer NOT NULL,
  attempts smallint NOT NULL
);
CREATE INDEX sessions_unprocessed ON sessions (key) WHERE processed_turn_no < last_turn_no AND deleted_at IS NULL;
CREATE FUNCTION is_fact_work_taken(w fact_work) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(w.retry_at > clock_timestamp(), false) OR EXISTS (
    SELECT 1 FROM instances i
    WHERE i.id = w.owner AND i.heartbeat_at >= clock_timestamp() - interval '10 seconds'
      AND w.claimed_at >= clock_timestamp() - interval '2 minutes')
$$;`;

// A claim of an instance that died, or is silent, is free again; so is one that takes longer than any work should.
const claim = `
CREATE FUNCTION claim_fact_work(p_owner uuid, p_limit integer)
RETURNS TABLE (session_key bigint, account_id uuid, user_id text, processed_turn_no integer, last_turn_no integer,
  attempts smallint)
LANGUAGE sql AS $$
  WITH due AS (
    SELECT s.key, s.account_id, s.user_id, s.processed_turn_no, s.last_turn_no FROM sessions s
    WHERE s.processed_turn_no < s.last_turn_no AND s.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM turns t WHERE t.session_key = s.key AND t.turn_no = s.processed_turn_no + 1
        AND t.state IN ('queued', 'running'))
      AND NOT EXISTS (SELECT 1 FROM fact_work w WHERE w.session_key = s.key AND is_fact_work_taken(w))
    LIMIT p_limit FOR NO KEY UPDATE SKIP LOCKED),
  claimed AS (
    INSERT INTO fact_work AS w (session_key, owner, claimed_at, turn_no, attempts)
    SELECT d.key, p_owner, clock_timestamp(), d.processed_turn_no + 1, 1 FROM due d
    ON CONFLICT (session_key) DO UPDATE SET owner = p_owner, claimed_at = clock_timestamp(), retry_at = NULL,
      attempts = CASE WHEN w.turn_no = excluded.turn_no THEN w.attempts + 1 ELSE 1 END, turn_no = excluded.turn_no
    WHERE NOT is_fact_work_taken(w)
    RETURNING w.session_key, w.attempts)
  SELECT d.key, d.account_id, d.user_id, d.processed_turn_no, d.last_turn_no, c.attempts
  FROM due d JOIN claimed c ON c.session_key = d.key
$$;`;

// Stores what was found and moves the watermark, both or neither. Null: the claim was lost, nothing happened.
// With a retry the turn after p_upto is tried again then.
const finish = `
CREATE FUNCTION finish_fact_work(
  p_owner uuid, p_session_key bigint, p_upto integer, p_found jsonb, p_retry_seconds integer)
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  s sessions%ROWTYPE;
  v_turn jsonb;
  v_stored integer := 0;
BEGIN
  SELECT * INTO s FROM sessions WHERE key = p_session_key AND deleted_at IS NULL FOR UPDATE;
  IF NOT FOUND OR NOT EXISTS (SELECT 1 FROM fact_work WHERE session_key = s.key AND owner = p_owner) THEN
    RETURN NULL;
  END IF;
  FOR v_turn IN SELECT jsonb_array_elements(p_found) LOOP
    v_stored := v_stored + (SELECT count(*) FILTER (WHERE f.outcome = 'stored') FROM store_facts(s.account_id, s.user_id,
      s.key, (v_turn ->> 'turn_no')::integer, (v_turn ->> 'message_id')::bigint, v_turn -> 'facts') f);
    INSERT INTO usage (account_id, user_id, turn_id, model, input_tokens, output_tokens)
    SELECT s.account_id, s.user_id, (v_turn ->> 'turn_id')::bigint, u ->> 'model', (u ->> 'input_tokens')::integer,
      (u ->> 'output_tokens')::integer
    FROM jsonb_array_elements(v_turn -> 'usage') u;
  END LOOP;
  UPDATE sessions SET processed_turn_no = p_upto WHERE key = s.key AND processed_turn_no < p_upto;
  IF p_retry_seconds IS NULL THEN
    DELETE FROM fact_work WHERE session_key = s.key;
  ELSE
    UPDATE fact_work w SET owner = '00000000-0000-0000-0000-000000000000', turn_no = p_upto + 1,
      attempts = CASE WHEN w.turn_no = p_upto + 1 THEN w.attempts ELSE 1 END,
      retry_at = clock_timestamp() + make_interval(secs => p_retry_seconds)
    WHERE w.session_key = s.key;
  END IF;
  RETURN v_stored;
END $$;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a user corrected or removed is not told again by what was said before, however late that is read. */
export class EditedFacts1764300001301 implements MigrationInterface {
  readonly name = 'EditedFacts1764300001301';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [revise, corrected, finish]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// As before; and where the fact is about something else from now on, a row that was never seen closes what it was
// about: nothing said until now opens that again.
const revise = `
CREATE OR REPLACE FUNCTION revise_fact(
  p_account uuid, p_user text, p_id bigint, p_content text, p_fact jsonb, p_category text, p_importance real)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  v_old facts%ROWTYPE;
  v_key text := md5((p_fact ->> 'subject') || chr(31) || (p_fact ->> 'attribute'));
BEGIN
  PERFORM lock_facts(p_account, p_user);
  SELECT * INTO v_old FROM facts WHERE id = p_id AND account_id = p_account AND user_id = p_user
    AND superseded_at IS NULL AND deleted_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF p_content <> v_old.content THEN
    UPDATE facts SET superseded_at = clock_timestamp(), superseded_by = v_old.id
    WHERE account_id = p_account AND user_id = p_user AND key = v_key AND id <> v_old.id
      AND superseded_at IS NULL AND deleted_at IS NULL;
    INSERT INTO facts (account_id, user_id, key, subject, attribute, value, content, category, importance, session_key,
      turn_no, message_id, last_message_id, times_seen, said_at, last_said_at, superseded_at, superseded_by, created_at)
    SELECT account_id, user_id, v_key, subject, attribute, value, content, category, importance, session_key, turn_no,
      message_id, last_message_id, times_seen, said_at, last_said_at, clock_timestamp(), id, created_at
    FROM facts WHERE id = v_old.id;
    INSERT INTO facts (account_id, user_id, key, subject, attribute, value, content, category, importance, times_seen,
      said_at, last_said_at, superseded_by, deleted_at)
    SELECT account_id, user_id, v_old.key, '', '', '', '', category, importance, 0, said_at, last_said_at, id,
      clock_timestamp()
    FROM facts WHERE id = v_old.id AND v_old.key <> v_key;
    UPDATE facts SET content = p_content, value = p_fact ->> 'value', key = v_key, subject = p_fact ->> 'subject',
      attribute = p_fact ->> 'attribute', session_key = NULL, turn_no = NULL, message_id = NULL, last_message_id = NULL,
      said_at = clock_timestamp(), last_said_at = clock_timestamp()
    WHERE id = v_old.id;
  END IF;
  UPDATE facts SET category = coalesce(p_category, category), importance = coalesce(p_importance, importance)
  WHERE id = v_old.id;
  RETURN v_old.id;
END $$;`;

// Whether a fact that this message told has been changed or removed by the user since. The user's facts are locked.
const corrected = `
CREATE FUNCTION is_corrected(p_account uuid, p_user text, p_message bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM facts f LEFT JOIN facts e ON e.id = f.superseded_by
    WHERE f.account_id = p_account AND f.user_id = p_user AND p_message IN (f.message_id, f.last_message_id)
      AND (f.deleted_at IS NOT NULL OR e.id IS NOT NULL AND e.message_id IS NULL))
$$;`;

// As before; but a message of which the user has corrected something tells nothing more: in other words it might be
// what was corrected.
const finish = `
CREATE OR REPLACE FUNCTION finish_fact_work(
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
  PERFORM lock_facts(s.account_id, s.user_id);
  FOR v_turn IN SELECT jsonb_array_elements(p_found) LOOP
    IF NOT is_corrected(s.account_id, s.user_id, (v_turn ->> 'message_id')::bigint) THEN
      v_stored := v_stored + (SELECT count(*) FILTER (WHERE f.outcome = 'stored') FROM store_facts(s.account_id,
        s.user_id, s.key, (v_turn ->> 'turn_no')::integer, (v_turn ->> 'message_id')::bigint, v_turn -> 'facts') f);
    END IF;
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

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Turns of one session that may wait or run at once; one more is refused as busy. */
const MAX_LIVE_TURNS = 50;

/**
 * A turn's two statements and what keeps them honest. Each function locks the session's row first, so
 * that turns of one session are ordered and no two of these functions can deadlock.
 */
export class TurnFunctions1763700000001 implements MigrationInterface {
  readonly name = 'TurnFunctions1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [history, admission, begin, finish]) {
      await runner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// The newest messages before a turn that fit into p_limit messages and p_max_chars characters, oldest
// first, as [[role, content], …]. A turn that has no answer (failed, or cancelled before its first word)
// is not shown to a model. Turn 0 is imported context.
const history = `
CREATE FUNCTION session_history(p_session_key bigint, p_before integer, p_limit integer, p_max_chars integer) RETURNS json
LANGUAGE sql STABLE AS $$
  SELECT coalesce(json_agg(json_build_array(h.role, h.content) ORDER BY h.turn_no, h.id), '[]'::json)
  FROM (
    SELECT n.*, sum(length(n.content)) OVER (ORDER BY n.turn_no DESC, n.id DESC) AS chars
    FROM (
      SELECT m.turn_no, m.id, m.role, coalesce(m.heard, m.content) AS content
      FROM messages m
      WHERE m.session_key = p_session_key AND m.turn_no < p_before
        AND (m.turn_no = 0 OR m.role = 'assistant' OR EXISTS (
          SELECT 1 FROM messages a
          WHERE a.session_key = m.session_key AND a.turn_no = m.turn_no AND a.role = 'assistant'))
      ORDER BY m.turn_no DESC, m.id DESC
      LIMIT p_limit
    ) n
  ) h
  WHERE h.chars <= p_max_chars
$$;`;

// Makes a queued turn the session's running one if its time has come; the caller holds the session's lock.
// Makes a queued turn the session's running one if its time has come. Returns no row for a deleted turn.
const admission = `
CREATE FUNCTION start_queued_turn(p_turn bigint, p_session_key bigint, p_history_limit integer, p_max_chars integer)
RETURNS TABLE (state text, history_version integer, history json)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  t turns%ROWTYPE;
BEGIN
  PERFORM fail_orphaned_turns(p_session_key);
  PERFORM 1 FROM sessions s WHERE s.key = p_session_key FOR UPDATE;
  UPDATE turns SET state = 'running'
  WHERE id = p_turn AND state = 'queued' AND NOT EXISTS (
    SELECT 1 FROM turns o
    WHERE o.session_key = p_session_key AND o.state IN ('queued', 'running') AND o.id <> p_turn
      AND (o.turn_no < turns.turn_no OR o.state = 'running'));
  SELECT * INTO t FROM turns WHERE id = p_turn;
  RETURN QUERY SELECT t.state, s.history_version, CASE WHEN t.state = 'running'
      THEN session_history(p_session_key, t.turn_no, p_history_limit, p_max_chars) END
    FROM sessions s WHERE s.key = p_session_key AND t.id IS NOT NULL;
END $$;`;

const begin = `
CREATE FUNCTION begin_turn(
  p_account uuid, p_session text, p_user text, p_default_user text, p_may_create boolean, p_kind text, p_door text,
  p_client_type text, p_owner uuid, p_supersede boolean, p_text text, p_prior json,
  p_claim_route text, p_claim_key text, p_known_version integer, p_history_limit integer, p_max_chars integer)
RETURNS TABLE (
  outcome text, session_key bigint, user_id text, turn_id bigint, turn_no integer, attempt smallint, state text,
  created_at timestamptz, history_version integer, history json)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  s sessions%ROWTYPE;
  t turns%ROWTYPE;
  v_ref text;
  v_turn bigint;
  v_is_new boolean := false;
  v_live integer;
  v_dropped integer := 0;
  v_state text;
BEGIN
  IF p_claim_key IS NOT NULL THEN
    SELECT ref INTO v_ref FROM idempotency_keys
    WHERE account_id = p_account AND route = p_claim_route AND key = p_claim_key FOR UPDATE;
    IF v_ref IS NOT NULL THEN
      v_turn := substr(v_ref, length('turn:') + 1)::bigint;
      SELECT x.id INTO p_session FROM turns o JOIN sessions x ON x.key = o.session_key WHERE o.id = v_turn;
    END IF;
  END IF;
  SELECT * INTO s FROM sessions WHERE account_id = p_account AND id = p_session FOR UPDATE;
  IF NOT FOUND AND p_may_create AND v_ref IS NULL THEN
    INSERT INTO sessions (account_id, id, user_id, kind, door, client_type, title)
    VALUES (p_account, p_session, coalesce(p_user, p_default_user), p_kind, p_door, p_client_type, left(p_text, 50))
    ON CONFLICT (account_id, id) DO NOTHING RETURNING * INTO s;
    v_is_new := FOUND;
    IF NOT v_is_new THEN
      SELECT * INTO s FROM sessions WHERE account_id = p_account AND id = p_session FOR UPDATE;
    END IF;
  END IF;
  IF s.key IS NULL OR s.deleted_at IS NOT NULL OR s.user_id <> coalesce(p_user, s.user_id) THEN
    outcome := 'not_found';
    RETURN NEXT;
    RETURN;
  END IF;

  IF v_turn IS NOT NULL THEN
    SELECT * INTO t FROM turns WHERE id = v_turn;
  END IF;
  IF t.state IN ('queued', 'running', 'done') THEN
    RETURN QUERY SELECT 'existing', s.key, s.user_id, t.id, t.turn_no, t.attempt, t.state, t.created_at,
      s.history_version, NULL::json;
    RETURN;
  END IF;

  IF p_supersede THEN
    UPDATE turns SET state = 'superseded', finished_at = clock_timestamp()
    WHERE session_key = s.key AND state IN ('queued', 'running');
  END IF;
  SELECT count(*) INTO v_live FROM turns WHERE session_key = s.key AND state IN ('queued', 'running');
  IF v_live >= ${MAX_LIVE_TURNS} THEN
    outcome := 'busy';
    RETURN NEXT;
    RETURN;
  END IF;
  v_state := CASE WHEN v_live = 0 THEN 'running' ELSE 'queued' END;
  IF t.id IS NOT NULL THEN
    DELETE FROM messages WHERE session_key = s.key AND turn_no = t.turn_no AND role = 'assistant';
    GET DIAGNOSTICS v_dropped = ROW_COUNT;
    UPDATE turns SET state = v_state, owner = p_owner, attempt = attempt + 1, stop_requested = false,
      error_code = NULL, error_message = NULL, finished_at = NULL
    WHERE id = t.id RETURNING * INTO t;
  ELSE
    IF v_is_new AND p_prior IS NOT NULL THEN
      INSERT INTO messages (session_key, account_id, user_id, turn_no, role, content)
      SELECT s.key, p_account, s.user_id, 0, m.value ->> 0, m.value ->> 1
      FROM json_array_elements(p_prior) WITH ORDINALITY AS m (value, place) ORDER BY m.place;
    END IF;
    INSERT INTO turns (session_key, account_id, user_id, turn_no, state, owner, client_type)
    VALUES (s.key, p_account, s.user_id, s.last_turn_no + 1, v_state, p_owner, p_client_type) RETURNING * INTO t;
    INSERT INTO messages (session_key, account_id, user_id, turn_no, role, content)
    VALUES (s.key, p_account, s.user_id, t.turn_no, 'user', p_text);
    IF p_claim_key IS NOT NULL THEN
      UPDATE idempotency_keys SET ref = 'turn:' || t.id
      WHERE account_id = p_account AND route = p_claim_route AND key = p_claim_key;
    END IF;
  END IF;
  UPDATE sessions SET last_turn_no = greatest(last_turn_no, t.turn_no), last_activity_at = clock_timestamp(),
    title = coalesce(title, left(p_text, 50)),
    message_count = message_count - v_dropped + CASE WHEN t.attempt = 1 THEN 1 ELSE 0 END
      + CASE WHEN v_is_new AND p_prior IS NOT NULL THEN json_array_length(p_prior) ELSE 0 END
  WHERE key = s.key RETURNING * INTO s;
  RETURN QUERY SELECT 'begun', s.key, s.user_id, t.id, t.turn_no, t.attempt, t.state, t.created_at, s.history_version,
    CASE WHEN v_state = 'running' AND (s.history_version IS DISTINCT FROM p_known_version OR t.attempt > 1)
      THEN session_history(s.key, t.turn_no, p_history_limit, p_max_chars) END;
END $$;`;

const finish = `
CREATE FUNCTION finish_turn(
  p_turn bigint, p_session_key bigint, p_owner uuid, p_state text, p_answer text, p_model text, p_intent text,
  p_confidence double precision, p_action text, p_action_data jsonb, p_input_tokens integer, p_output_tokens integer,
  p_error_code text, p_error_message text, p_first_token_ms double precision, p_duration_ms double precision, p_key_id uuid)
RETURNS TABLE (finished_at timestamptz, message_id bigint, history_version integer, event_id bigint, seq bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  s sessions%ROWTYPE;
  t turns%ROWTYPE;
  v_message bigint;
  v_event bigint;
BEGIN
  PERFORM 1 FROM sessions WHERE key = p_session_key FOR UPDATE;
  UPDATE turns SET state = p_state, intent = p_intent, confidence = p_confidence, action = p_action,
    action_data = p_action_data, model = p_model, input_tokens = p_input_tokens, output_tokens = p_output_tokens,
    error_code = p_error_code, error_message = p_error_message, first_token_ms = p_first_token_ms,
    duration_ms = p_duration_ms, finished_at = clock_timestamp()
  WHERE id = p_turn AND state = 'running' AND owner = p_owner RETURNING * INTO t;
  IF NOT FOUND THEN RETURN; END IF;
  IF p_answer IS NOT NULL THEN
    INSERT INTO messages (session_key, account_id, user_id, turn_no, role, content, model, input_tokens, output_tokens)
    VALUES (p_session_key, t.account_id, t.user_id, t.turn_no, 'assistant', p_answer, p_model, p_input_tokens, p_output_tokens)
    RETURNING id INTO v_message;
  END IF;
  UPDATE sessions SET history_version = history_version + 1,
    message_count = message_count + CASE WHEN p_answer IS NULL THEN 0 ELSE 1 END,
    last_seq = last_seq + CASE WHEN p_state = 'done' THEN 1 ELSE 0 END
  WHERE key = p_session_key RETURNING * INTO s;
  IF p_model IS NOT NULL AND p_input_tokens + p_output_tokens > 0 THEN
    INSERT INTO usage (account_id, user_id, key_id, turn_id, model, input_tokens, output_tokens)
    VALUES (t.account_id, t.user_id, p_key_id, t.id, p_model, p_input_tokens, p_output_tokens);
  END IF;
  IF p_state = 'done' THEN
    INSERT INTO events (account_id, user_id, session_key, seq, type, data)
    SELECT t.account_id, t.user_id, s.key, s.last_seq, 'message_received',
      jsonb_build_object('message', m.content, 'response', p_answer, 'intent', p_intent)
    FROM messages m WHERE m.session_key = s.key AND m.turn_no = t.turn_no AND m.role = 'user'
    RETURNING id INTO v_event;
  END IF;
  RETURN QUERY SELECT t.finished_at, v_message, s.history_version, v_event,
    CASE WHEN p_state = 'done' THEN s.last_seq END;
END $$;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Turns that a session may have waiting or running at once; one more is refused as busy. */
const MAX_LIVE_TURNS = 50;

/**
 * Begin and Finish as one function each instead of three inside each other, with the same names, arguments
 * and results. Finish itself notes the turn for the index; what deletes turns goes on doing so by trigger.
 */
export class LeanTurns1764300001000 implements MigrationInterface {
  readonly name = 'LeanTurns1764300001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [begin, finish, noted]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// Single columns instead of whole rows: each variable of a row's type costs more than the statement that
// fills it. The flow that waits is no answer to a message that was sent before it asked.
const begin = `
CREATE OR REPLACE FUNCTION begin_turn_with_recall(
  p_account uuid, p_session text, p_user text, p_default_user text, p_may_create boolean, p_kind text, p_door text,
  p_client_type text, p_owner uuid, p_supersede boolean, p_text text, p_prior json,
  p_claim_route text, p_claim_key text, p_known_version integer, p_history_limit integer, p_max_chars integer)
RETURNS TABLE (
  outcome text, session_key bigint, user_id text, turn_id bigint, turn_no integer, attempt smallint, state text,
  created_at timestamptz, history_version integer, history json, flow text, flow_state jsonb,
  has_facts boolean, has_documents boolean)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  v_ref text;
  v_key bigint;
  v_user text;
  v_last_turn integer;
  v_version integer;
  v_deleted timestamptz;
  v_turn bigint;
  v_turn_no integer;
  v_attempt smallint;
  v_state text;
  v_created timestamptz;
  v_is_new boolean := false;
  v_live integer;
  v_added integer := 1;
BEGIN
  IF p_claim_key IS NOT NULL THEN
    SELECT ref INTO v_ref FROM idempotency_keys
    WHERE account_id = p_account AND route = p_claim_route AND key = p_claim_key FOR UPDATE;
    IF v_ref IS NOT NULL THEN
      v_turn := substr(v_ref, length('turn:') + 1)::bigint;
      SELECT x.id INTO p_session FROM turns o JOIN sessions x ON x.key = o.session_key WHERE o.id = v_turn;
    END IF;
  END IF;
  SELECT s.key, s.user_id, s.last_turn_no, s.history_version, s.deleted_at
  INTO v_key, v_user, v_last_turn, v_version, v_deleted
  FROM sessions s WHERE s.account_id = p_account AND s.id = p_session FOR UPDATE;
  IF NOT FOUND AND p_may_create AND v_ref IS NULL THEN
    INSERT INTO sessions (account_id, id, user_id, kind, door, client_type, title)
    VALUES (p_account, p_session, coalesce(p_user, p_default_user), p_kind, p_door, p_client_type, left(p_text, 50))
    ON CONFLICT (account_id, id) DO NOTHING
    RETURNING key, user_id, last_turn_no, history_version INTO v_key, v_user, v_last_turn, v_version;
    v_is_new := FOUND;
    IF NOT v_is_new THEN
      SELECT s.key, s.user_id, s.last_turn_no, s.history_version, s.deleted_at
      INTO v_key, v_user, v_last_turn, v_version, v_deleted
      FROM sessions s WHERE s.account_id = p_account AND s.id = p_session FOR UPDATE;
    END IF;
  END IF;
  IF v_key IS NULL OR v_deleted IS NOT NULL OR v_user <> coalesce(p_user, v_user) THEN
    outcome := 'not_found';
    RETURN NEXT;
    RETURN;
  END IF;

  IF v_turn IS NOT NULL THEN
    SELECT t.turn_no, t.attempt, t.state, t.created_at INTO v_turn_no, v_attempt, v_state, v_created
    FROM turns t WHERE t.id = v_turn;
  END IF;
  IF v_state IN ('queued', 'running', 'done') THEN
    RETURN QUERY SELECT 'existing', v_key, v_user, v_turn, v_turn_no, v_attempt, v_state, v_created, v_version,
      NULL::json, NULL::text, NULL::jsonb, NULL::boolean, NULL::boolean;
    RETURN;
  END IF;

  IF p_supersede THEN
    UPDATE turns SET state = 'superseded', finished_at = clock_timestamp()
    WHERE session_key = v_key AND state IN ('queued', 'running');
  END IF;
  SELECT count(*) INTO v_live FROM turns WHERE session_key = v_key AND state IN ('queued', 'running');
  IF v_live >= ${MAX_LIVE_TURNS} THEN
    outcome := 'busy';
    RETURN NEXT;
    RETURN;
  END IF;
  IF v_state IS NOT NULL THEN
    DELETE FROM messages WHERE session_key = v_key AND turn_no = v_turn_no AND role = 'assistant';
    GET DIAGNOSTICS v_added = ROW_COUNT;
    v_added := -v_added;
    UPDATE turns SET state = CASE WHEN v_live = 0 THEN 'running' ELSE 'queued' END, owner = p_owner,
      attempt = attempt + 1, stop_requested = false, error_code = NULL, error_message = NULL, finished_at = NULL
    WHERE id = v_turn RETURNING turns.attempt, turns.state INTO v_attempt, v_state;
  ELSE
    IF v_is_new AND p_prior IS NOT NULL THEN
      INSERT INTO messages (session_key, account_id, user_id, turn_no, role, content)
      SELECT v_key, p_account, v_user, 0, m.value ->> 0, m.value ->> 1
      FROM json_array_elements(p_prior) WITH ORDINALITY AS m (value, place) ORDER BY m.place;
      v_added := v_added + json_array_length(p_prior);
    END IF;
    INSERT INTO turns (session_key, account_id, user_id, turn_no, state, owner, client_type)
    VALUES (v_key, p_account, v_user, v_last_turn + 1, CASE WHEN v_live = 0 THEN 'running' ELSE 'queued' END, p_owner,
      p_client_type)
    RETURNING id, turns.turn_no, turns.attempt, turns.state, turns.created_at
    INTO v_turn, v_turn_no, v_attempt, v_state, v_created;
    INSERT INTO messages (session_key, account_id, user_id, turn_no, role, content)
    VALUES (v_key, p_account, v_user, v_turn_no, 'user', p_text);
    IF p_claim_key IS NOT NULL THEN
      UPDATE idempotency_keys SET ref = 'turn:' || v_turn
      WHERE account_id = p_account AND route = p_claim_route AND key = p_claim_key;
    END IF;
  END IF;
  UPDATE sessions SET last_turn_no = greatest(last_turn_no, v_turn_no), last_activity_at = clock_timestamp(),
    title = coalesce(title, left(p_text, 50)), message_count = message_count + v_added
  WHERE key = v_key;
  IF v_state = 'running' THEN
    SELECT f.flow, f.state INTO flow, flow_state FROM session_flows f
    WHERE f.session_key = v_key AND f.expires_at > clock_timestamp() AND f.asked_at <= v_created;
    IF v_version IS DISTINCT FROM p_known_version OR v_attempt > 1 THEN
      history := session_history(v_key, v_turn_no, p_history_limit, p_max_chars);
    END IF;
  END IF;
  SELECT EXISTS (SELECT 1 FROM facts f
      WHERE f.account_id = p_account AND f.user_id = v_user AND f.superseded_at IS NULL AND f.deleted_at IS NULL),
    EXISTS (SELECT 1 FROM passage_sets s
      WHERE s.account_id = p_account AND s.user_id = v_user AND s.kind = 'document' AND s.passages > 0)
  INTO has_facts, has_documents;
  outcome := 'begun';
  session_key := v_key;
  user_id := v_user;
  turn_id := v_turn;
  turn_no := v_turn_no;
  attempt := v_attempt;
  state := v_state;
  created_at := v_created;
  history_version := v_version;
  RETURN NEXT;
END $$;`;

// p_facts is null where nobody looked for any. With p_facts_are_final nobody needs to look again. An action
// may have told facts of this message before: they are among the latest, and Finish finds them known. p_flow is
// the flow that waits for the next turn; p_flow_ended says that this turn answered the one before.
const finish = `
CREATE OR REPLACE FUNCTION finish_turn_with_facts(
  p_turn bigint, p_session_key bigint, p_owner uuid, p_state text, p_answer text, p_model text, p_intent text,
  p_confidence double precision, p_action text, p_action_data jsonb, p_input_tokens integer, p_output_tokens integer,
  p_error_code text, p_error_message text, p_first_token_ms double precision, p_duration_ms double precision, p_key_id uuid,
  p_trace jsonb, p_flow text, p_flow_state jsonb, p_flow_ttl_ms integer, p_flow_ended boolean,
  p_facts jsonb, p_facts_are_final boolean, p_rag_used boolean)
RETURNS TABLE (finished_at timestamptz, message_id bigint, history_version integer, event_id bigint, seq bigint,
  memory_category text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  v_account uuid;
  v_user text;
  v_turn_no integer;
  v_category text;
  v_message bigint;
BEGIN
  PERFORM 1 FROM sessions WHERE key = p_session_key FOR UPDATE;
  UPDATE turns t SET state = p_state, intent = p_intent, confidence = p_confidence, action = p_action,
    action_data = p_action_data, model = p_model, input_tokens = p_input_tokens, output_tokens = p_output_tokens,
    error_code = p_error_code, error_message = p_error_message, first_token_ms = p_first_token_ms,
    duration_ms = p_duration_ms, finished_at = clock_timestamp(), trace = coalesce(p_trace, t.trace),
    rag_used = t.rag_used OR coalesce(p_rag_used, false)
  WHERE t.id = p_turn AND t.state = 'running' AND t.owner = p_owner
  RETURNING t.account_id, t.user_id, t.turn_no, t.memory_category, t.finished_at
  INTO v_account, v_user, v_turn_no, v_category, finished_at;
  IF NOT FOUND THEN RETURN; END IF;
  IF p_answer IS NOT NULL THEN
    INSERT INTO messages (session_key, account_id, user_id, turn_no, role, content, model, input_tokens, output_tokens)
    VALUES (p_session_key, v_account, v_user, v_turn_no, 'assistant', p_answer, p_model, p_input_tokens, p_output_tokens)
    RETURNING id INTO message_id;
  END IF;
  UPDATE sessions s SET history_version = s.history_version + 1,
    message_count = s.message_count + CASE WHEN p_answer IS NULL THEN 0 ELSE 1 END,
    last_seq = s.last_seq + CASE WHEN p_state = 'done' THEN 1 ELSE 0 END,
    processed_turn_no = s.processed_turn_no + CASE
      WHEN p_facts IS NOT NULL AND p_facts_are_final AND s.processed_turn_no = v_turn_no - 1 THEN 1 ELSE 0 END
  WHERE s.key = p_session_key RETURNING s.history_version, s.last_seq INTO history_version, seq;
  IF p_model IS NOT NULL AND p_input_tokens + p_output_tokens > 0 THEN
    INSERT INTO usage (account_id, user_id, key_id, turn_id, model, input_tokens, output_tokens)
    VALUES (v_account, v_user, p_key_id, p_turn, p_model, p_input_tokens, p_output_tokens);
  END IF;
  IF p_state = 'done' THEN
    INSERT INTO events (account_id, user_id, session_key, seq, type, data)
    SELECT v_account, v_user, p_session_key, finish_turn_with_facts.seq, 'message_received',
      jsonb_build_object('message', m.content, 'response', p_answer, 'intent', p_intent)
    FROM messages m WHERE m.session_key = p_session_key AND m.turn_no = v_turn_no AND m.role = 'user'
    RETURNING id INTO event_id;
    INSERT INTO passages_due (kind, ref, account_id, user_id) VALUES ('turn', p_turn, v_account, v_user);
    IF p_flow IS NOT NULL THEN
      INSERT INTO session_flows AS f (session_key, account_id, user_id, flow, state, expires_at)
      VALUES (p_session_key, v_account, v_user, p_flow, p_flow_state,
        clock_timestamp() + p_flow_ttl_ms * interval '1 millisecond')
      ON CONFLICT (session_key) DO UPDATE SET flow = excluded.flow, state = excluded.state,
        asked_at = excluded.asked_at, expires_at = excluded.expires_at;
    ELSIF p_flow_ended THEN
      DELETE FROM session_flows WHERE session_key = p_session_key;
    END IF;
  ELSE
    seq := NULL;
  END IF;
  IF p_facts IS NOT NULL AND (p_action IS NOT NULL OR jsonb_array_length(p_facts) > 0) THEN
    SELECT m.id INTO v_message FROM messages m
    WHERE m.session_key = p_session_key AND m.turn_no = v_turn_no AND m.role = 'user';
    SELECT f.category INTO memory_category
    FROM store_facts(v_account, v_user, p_session_key, v_turn_no, v_message, p_facts) WITH ORDINALITY
      AS f (fact_id, outcome, category, place)
    WHERE f.outcome = 'stored' ORDER BY f.place LIMIT 1;
    IF memory_category IS NULL AND p_action IS NOT NULL THEN
      SELECT f.category INTO memory_category FROM (
        SELECT r.id, r.category, r.message_id FROM facts r
        WHERE r.account_id = v_account AND r.user_id = v_user
          AND r.superseded_at IS NULL AND r.deleted_at IS NULL ORDER BY r.id DESC LIMIT 8) f
      WHERE f.message_id = v_message ORDER BY f.id LIMIT 1;
    END IF;
    IF memory_category IS NULL THEN
      memory_category := v_category;
    ELSE
      UPDATE turns SET memory_category = finish_turn_with_facts.memory_category WHERE id = p_turn;
    END IF;
  END IF;
  RETURN NEXT;
END $$;`;

// Of what is due, only facts are looked up by their owner while turns run.
const noted = `
DROP TRIGGER turns_indexed ON turns;
DROP INDEX passages_due_owner;
CREATE INDEX passages_due_facts ON passages_due (account_id, user_id) WHERE kind = 'fact';`;

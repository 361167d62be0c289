import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What turns do besides answering: actions, the flow that waits for the next turn, and why they answered so. */
export class Actions1764300000020 implements MigrationInterface {
  readonly name = 'Actions1764300000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [trace, flows, runs, claim, begin, start, finish]) {
      await runner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

const trace = 'ALTER TABLE turns ADD COLUMN trace jsonb';

const flows = `
CREATE TABLE session_flows (
  session_key bigint PRIMARY KEY REFERENCES sessions (key) ON DELETE CASCADE,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  flow text NOT NULL,
  state jsonb NOT NULL,
  asked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz(3) NOT NULL
);`;

const runs = `
CREATE TABLE action_runs (
  turn_id bigint NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
  key text NOT NULL,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  action text NOT NULL,
  arguments jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
  result jsonb,
  started_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  finished_at timestamptz(3),
  PRIMARY KEY (turn_id, key)
);
CREATE INDEX action_runs_owner ON action_runs (account_id, user_id);`;

// Whether a turn may run an action: no row where the turn is over, 'run' where nobody has (or it failed),
// 'done' with the result, 'unknown' where an attempt broke off before it could say how it ended.
const claim = `
CREATE FUNCTION claim_action(p_turn bigint, p_key text, p_account uuid, p_user text, p_action text, p_arguments jsonb)
RETURNS TABLE (state text, result jsonb)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  r action_runs%ROWTYPE;
BEGIN
  PERFORM 1 FROM turns WHERE id = p_turn AND account_id = p_account AND user_id = p_user AND state = 'running' FOR SHARE;
  IF NOT FOUND THEN RETURN; END IF;
  INSERT INTO action_runs (turn_id, key, account_id, user_id, action, arguments, state)
  VALUES (p_turn, p_key, p_account, p_user, p_action, p_arguments, 'running')
  ON CONFLICT (turn_id, key) DO UPDATE SET state = 'running', finished_at = NULL WHERE action_runs.state = 'failed'
  RETURNING * INTO r;
  IF FOUND THEN
    RETURN QUERY SELECT 'run', NULL::jsonb;
    RETURN;
  END IF;
  RETURN QUERY SELECT CASE a.state WHEN 'done' THEN 'done' ELSE 'unknown' END, a.result
    FROM action_runs a WHERE a.turn_id = p_turn AND a.key = p_key;
END $$;`;

// A message that was sent before the flow asked is no answer to it.
const begin = `
CREATE FUNCTION begin_turn_with_flow(
  p_account uuid, p_session text, p_user text, p_default_user text, p_may_create boolean, p_kind text, p_door text,
  p_client_type text, p_owner uuid, p_supersede boolean, p_text text, p_prior json,
  p_claim_route text, p_claim_key text, p_known_version integer, p_history_limit integer, p_max_chars integer)
RETURNS TABLE (
  outcome text, session_key bigint, user_id text, turn_id bigint, turn_no integer, attempt smallint, state text,
  created_at timestamptz, history_version integer, history json, flow text, flow_state jsonb)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  SELECT b.* INTO outcome, session_key, user_id, turn_id, turn_no, attempt, state, created_at, history_version, history
  FROM begin_turn(p_account, p_session, p_user, p_default_user, p_may_create, p_kind, p_door, p_client_type, p_owner,
    p_supersede, p_text, p_prior, p_claim_route, p_claim_key, p_known_version, p_history_limit, p_max_chars) b;
  IF state = 'running' THEN
    SELECT f.flow, f.state INTO flow, flow_state FROM session_flows f
    WHERE f.session_key = begin_turn_with_flow.session_key
      AND f.expires_at > clock_timestamp() AND f.asked_at <= begin_turn_with_flow.created_at;
  END IF;
  RETURN NEXT;
END $$;`;

const start = `
CREATE FUNCTION start_queued_turn_with_flow(p_turn bigint, p_session_key bigint, p_history_limit integer, p_max_chars integer)
RETURNS TABLE (state text, history_version integer, history json, flow text, flow_state jsonb)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  SELECT s.state, s.history_version, s.history INTO state, history_version, history
  FROM start_queued_turn(p_turn, p_session_key, p_history_limit, p_max_chars) s;
  IF state IS NULL THEN RETURN; END IF;
  IF state = 'running' THEN
    SELECT f.flow, f.state INTO flow, flow_state FROM session_flows f JOIN turns t ON t.id = p_turn
    WHERE f.session_key = p_session_key AND f.expires_at > clock_timestamp() AND f.asked_at <= t.created_at;
  END IF;
  RETURN NEXT;
END $$;`;

// p_flow is the flow that waits for the next turn; p_flow_ended says that this turn answered the one before.
const finish = `
CREATE FUNCTION finish_turn_with_trace(
  p_turn bigint, p_session_key bigint, p_owner uuid, p_state text, p_answer text, p_model text, p_intent text,
  p_confidence double precision, p_action text, p_action_data jsonb, p_input_tokens integer, p_output_tokens integer,
  p_error_code text, p_error_message text, p_first_token_ms double precision, p_duration_ms double precision, p_key_id uuid,
  p_trace jsonb, p_flow text, p_flow_state jsonb, p_flow_ttl_ms integer, p_flow_ended boolean)
RETURNS TABLE (finished_at timestamptz, message_id bigint, history_version integer, event_id bigint, seq bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT * FROM finish_turn(p_turn, p_session_key, p_owner, p_state, p_answer, p_model, p_intent,
    p_confidence, p_action, p_action_data, p_input_tokens, p_output_tokens, p_error_code, p_error_message,
    p_first_token_ms, p_duration_ms, p_key_id);
  IF NOT FOUND THEN RETURN; END IF;
  IF p_trace IS NOT NULL THEN
    UPDATE turns SET trace = p_trace WHERE id = p_turn;
  END IF;
  IF p_flow IS NOT NULL AND p_state = 'done' THEN
    INSERT INTO session_flows AS f (session_key, account_id, user_id, flow, state, expires_at)
    SELECT p_session_key, t.account_id, t.user_id, p_flow, p_flow_state,
      clock_timestamp() + p_flow_ttl_ms * interval '1 millisecond'
    FROM turns t WHERE t.id = p_turn
    ON CONFLICT (session_key) DO UPDATE SET flow = excluded.flow, state = excluded.state,
      asked_at = excluded.asked_at, expires_at = excluded.expires_at;
  ELSIF p_flow_ended AND p_state = 'done' THEN
    DELETE FROM session_flows WHERE session_key = p_session_key;
  END IF;
END $$;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts that are told in a turn: by Finish, where the rules see them, and by an action on the way. */
export class TurnFacts1764300000050 implements MigrationInterface {
  readonly name = 'TurnFacts1764300000050';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tell, finish]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// What an action tells has the turn's message as its receipt. No row: the turn is over or another user's.
const tell = `
CREATE FUNCTION store_turn_facts(p_account uuid, p_user text, p_turn bigint, p_facts jsonb)
RETURNS TABLE (fact_id bigint, outcome text, category text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  t turns%ROWTYPE;
  v_message bigint;
BEGIN
  SELECT * INTO t FROM turns x WHERE x.id = p_turn AND x.account_id = p_account AND x.user_id = p_user;
  PERFORM 1 FROM sessions WHERE key = t.session_key FOR UPDATE;
  PERFORM 1 FROM turns WHERE id = p_turn AND state = 'running';
  IF NOT FOUND THEN RETURN; END IF;
  SELECT m.id INTO v_message FROM messages m
  WHERE m.session_key = t.session_key AND m.turn_no = t.turn_no AND m.role = 'user';
  RETURN QUERY SELECT * FROM store_facts(p_account, p_user, t.session_key, t.turn_no, v_message, p_facts);
END $$;`;

// p_facts is null where nobody looked for any. With p_facts_are_final nobody needs to look again. An action
// may have told facts of this message before: they are among the latest, and Finish finds them known.
const finish = `
CREATE FUNCTION finish_turn_with_facts(
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
  t turns%ROWTYPE;
  v_message bigint;
BEGIN
  SELECT f.* INTO finished_at, message_id, history_version, event_id, seq
  FROM finish_turn_with_trace(p_turn, p_session_key, p_owner, p_state, p_answer, p_model, p_intent, p_confidence,
    p_action, p_action_data, p_input_tokens, p_output_tokens, p_error_code, p_error_message, p_first_token_ms,
    p_duration_ms, p_key_id, p_trace, p_flow, p_flow_state, p_flow_ttl_ms, p_flow_ended) f;
  IF NOT FOUND THEN RETURN; END IF;
  IF p_rag_used THEN
    UPDATE turns SET rag_used = true WHERE id = p_turn;
  END IF;
  IF p_facts IS NOT NULL THEN
    SELECT * INTO t FROM turns x WHERE x.id = p_turn;
    IF p_action IS NOT NULL OR jsonb_array_length(p_facts) > 0 THEN
      SELECT m.id INTO v_message FROM messages m
      WHERE m.session_key = p_session_key AND m.turn_no = t.turn_no AND m.role = 'user';
      SELECT f.category INTO memory_category
      FROM store_facts(t.account_id, t.user_id, p_session_key, t.turn_no, v_message, p_facts) WITH ORDINALITY
        AS f (fact_id, outcome, category, place)
      WHERE f.outcome = 'stored' ORDER BY f.place LIMIT 1;
      IF memory_category IS NULL AND p_action IS NOT NULL THEN
        SELECT f.category INTO memory_category FROM (
          SELECT r.id, r.category, r.message_id FROM facts r
          WHERE r.account_id = t.account_id AND r.user_id = t.user_id
            AND r.superseded_at IS NULL AND r.deleted_at IS NULL ORDER BY r.id DESC LIMIT 8) f
        WHERE f.message_id = v_message ORDER BY f.id LIMIT 1;
      END IF;
      IF memory_category IS NULL THEN
        memory_category := t.memory_category;
      ELSE
        UPDATE turns SET memory_category = finish_turn_with_facts.memory_category WHERE id = p_turn;
      END IF;
    END IF;
    IF p_facts_are_final THEN
      UPDATE sessions SET processed_turn_no = t.turn_no WHERE key = p_session_key AND processed_turn_no = t.turn_no - 1;
    END IF;
  END IF;
  RETURN NEXT;
END $$;`;

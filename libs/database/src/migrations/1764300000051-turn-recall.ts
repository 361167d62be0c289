import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Begin also says whether there is anything to look up, so that a turn without costs no question more. */
export class TurnRecall1764300000051 implements MigrationInterface {
  readonly name = 'TurnRecall1764300000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(begin);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

const begin = `
CREATE FUNCTION begin_turn_with_recall(
  p_account uuid, p_session text, p_user text, p_default_user text, p_may_create boolean, p_kind text, p_door text,
  p_client_type text, p_owner uuid, p_supersede boolean, p_text text, p_prior json,
  p_claim_route text, p_claim_key text, p_known_version integer, p_history_limit integer, p_max_chars integer)
RETURNS TABLE (
  outcome text, session_key bigint, user_id text, turn_id bigint, turn_no integer, attempt smallint, state text,
  created_at timestamptz, history_version integer, history json, flow text, flow_state jsonb,
  has_facts boolean, has_documents boolean)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  SELECT b.* INTO outcome, session_key, user_id, turn_id, turn_no, attempt, state, created_at, history_version, history,
    flow, flow_state
  FROM begin_turn_with_flow(p_account, p_session, p_user, p_default_user, p_may_create, p_kind, p_door, p_client_type,
    p_owner, p_supersede, p_text, p_prior, p_claim_route, p_claim_key, p_known_version, p_history_limit, p_max_chars) b;
  IF outcome = 'begun' THEN
    has_facts := EXISTS (SELECT 1 FROM facts f
      WHERE f.account_id = p_account AND f.user_id = begin_turn_with_recall.user_id
        AND f.superseded_at IS NULL AND f.deleted_at IS NULL);
    has_documents := EXISTS (SELECT 1 FROM passage_sets s
      WHERE s.account_id = p_account AND s.user_id = begin_turn_with_recall.user_id AND s.kind = 'document'
        AND s.passages > 0);
  END IF;
  RETURN NEXT;
END $$;`;

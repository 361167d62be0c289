import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How what was said is removed: at a person's wish, or when its time is over. */
export class Erasure1764300000042 implements MigrationInterface {
  readonly name = 'Erasure1764300000042';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [eraseSession, expireTurns]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// An id that a client chose stays taken, without its user: a session made anew under it must not meet copies
// of the old one's history. A generated id names the user and never comes again, so its row goes.
const eraseSession = `
CREATE FUNCTION erase_session(p_account uuid, p_user text, p_key bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  s sessions%ROWTYPE;
BEGIN
  SELECT * INTO s FROM sessions WHERE key = p_key AND account_id = p_account AND user_id = p_user FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE sessions SET deleted_at = clock_timestamp() WHERE key = s.key AND deleted_at IS NULL;
  DELETE FROM idempotency_keys WHERE account_id = p_account AND (ref = 'session:' || s.id
    OR ref IN (SELECT 'turn:' || t.id FROM turns t WHERE t.session_key = s.key));
  DELETE FROM events WHERE session_key = s.key;
  DELETE FROM messages WHERE session_key = s.key;
  DELETE FROM turns WHERE session_key = s.key;
  IF starts_with(s.id, p_user || '_') THEN
    DELETE FROM sessions WHERE key = s.key;
  ELSE
    DELETE FROM fact_work WHERE session_key = s.key;
    UPDATE sessions SET user_id = '', title = NULL, metadata = '{}', client_type = '', outcome = NULL WHERE key = s.key;
  END IF;
  RETURN s.id;
END $$;`;

// The oldest turns of one session that are over, with what was said in them and the events about them. A
// session of which nothing is left is closed.
const expireTurns = `
CREATE FUNCTION expire_turns(p_account uuid, p_session_key bigint, p_before timestamptz) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
  v_last integer;
  v_removed integer;
BEGIN
  PERFORM 1 FROM sessions WHERE key = p_session_key AND account_id = p_account FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN 0; END IF;
  SELECT max(t.turn_no) INTO v_last FROM turns t
  WHERE t.session_key = p_session_key AND t.created_at < p_before AND t.state NOT IN ('queued', 'running');
  IF v_last IS NULL THEN RETURN 0; END IF;
  DELETE FROM events WHERE session_key = p_session_key AND created_at < p_before;
  DELETE FROM turns WHERE session_key = p_session_key AND turn_no <= v_last AND state NOT IN ('queued', 'running');
  DELETE FROM messages m WHERE m.session_key = p_session_key AND m.turn_no <= v_last AND NOT EXISTS (
    SELECT 1 FROM turns t WHERE t.session_key = m.session_key AND t.turn_no = m.turn_no);
  GET DIAGNOSTICS v_removed = ROW_COUNT;
  UPDATE sessions s SET message_count = greatest(0, message_count - v_removed), history_version = history_version + 1,
    title = CASE WHEN v_last >= last_turn_no THEN NULL ELSE title END,
    deleted_at = CASE WHEN v_last >= last_turn_no THEN coalesce(deleted_at, clock_timestamp()) ELSE deleted_at END
  WHERE s.key = p_session_key;
  RETURN v_removed;
END $$;`;

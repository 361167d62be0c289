import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How events get into the log from any statement, and the order in which feeds wider than a session read it. */
export class EventLog1764300000000 implements MigrationInterface {
  readonly name = 'EventLog1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(feedIndexes);
    await runner.query(append);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

const feedIndexes = `
CREATE INDEX events_feed ON events (xid, id);
CREATE INDEX events_user ON events (account_id, user_id, xid, id) WHERE session_key IS NULL;`;

// Call it in the statement that makes happen what the event tells. A session's event takes its place in the
// session's order under the session's row lock; lock that row before anything else is written, as a turn does.
const append = `
CREATE FUNCTION append_event(p_account uuid, p_user text, p_session_key bigint, p_type text, p_data jsonb) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  v_seq bigint;
  v_id bigint;
BEGIN
  IF p_session_key IS NOT NULL THEN
    UPDATE sessions SET last_seq = last_seq + 1 WHERE key = p_session_key AND account_id = p_account
    RETURNING last_seq INTO v_seq;
    IF NOT FOUND THEN RAISE EXCEPTION 'append_event: account % has no session %', p_account, p_session_key; END IF;
  END IF;
  INSERT INTO events (account_id, user_id, session_key, seq, type, data)
  VALUES (p_account, p_user, p_session_key, v_seq, p_type, p_data) RETURNING id INTO v_id;
  RETURN v_id;
END $$;`;

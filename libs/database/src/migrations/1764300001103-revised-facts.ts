import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A fact that is changed to say something else stands for that from then on. */
export class RevisedFacts1764300001103 implements MigrationInterface {
  readonly name = 'RevisedFacts1764300001103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(revise);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// What it said before stays in its history. p_fact is null where the content stays; else it says what the new content
// is about, and of what another fact says of the same, this one takes the place.
const revise = `
CREATE FUNCTION revise_fact(
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
    UPDATE facts SET content = p_content, value = p_fact ->> 'value', key = v_key, subject = p_fact ->> 'subject',
      attribute = p_fact ->> 'attribute', session_key = NULL, turn_no = NULL, message_id = NULL, last_message_id = NULL,
      said_at = clock_timestamp(), last_said_at = clock_timestamp()
    WHERE id = v_old.id;
  END IF;
  UPDATE facts SET category = coalesce(p_category, category), importance = coalesce(p_importance, importance)
  WHERE id = v_old.id;
  RETURN v_old.id;
END $$;`;

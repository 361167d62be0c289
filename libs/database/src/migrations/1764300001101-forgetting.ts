import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is forgotten leaves the summaries too; what is too old or too much is found without reading everything. */
export class Forgetting1764300001101 implements MigrationInterface {
  readonly name = 'Forgetting1764300001101';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [forget, ages, limit]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// A removed fact leaves its key and its messages' ids. Summaries of sessions in which it was told are made anew.
const forget = `
CREATE OR REPLACE FUNCTION remove_fact(p_account uuid, p_user text, p_id bigint) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  v_key text;
  v_first bigint;
  v_last bigint;
  v_removed integer;
BEGIN
  PERFORM lock_facts(p_account, p_user);
  SELECT f.key INTO v_key FROM facts f
  WHERE f.id = p_id AND f.account_id = p_account AND f.user_id = p_user AND f.deleted_at IS NULL;
  SELECT min(f.message_id), max(f.last_message_id) INTO v_first, v_last FROM facts f
  WHERE f.account_id = p_account AND f.user_id = p_user AND f.key = v_key;
  UPDATE facts SET deleted_at = clock_timestamp(), subject = '', attribute = '', value = '', content = ''
  WHERE account_id = p_account AND user_id = p_user AND deleted_at IS NULL AND key = v_key;
  GET DIAGNOSTICS v_removed = ROW_COUNT;
  DELETE FROM session_summaries s
  WHERE s.account_id = p_account AND s.user_id = p_user AND EXISTS (
    SELECT 1 FROM messages m WHERE m.session_key = s.session_key AND m.id BETWEEN v_first AND v_last);
  RETURN v_removed;
END $$;
CREATE INDEX facts_forgotten ON facts (account_id, user_id) WHERE deleted_at IS NOT NULL;`;

// Turns are appended in the order of their time: a summary of each range of pages is enough to skip the young ones.
const ages = `
CREATE INDEX turns_age ON turns USING brin (created_at) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX facts_age ON facts (last_said_at);`;

// Of more facts than that, those that matter least and were said longest ago end.
const limit = `
CREATE INDEX passage_sets_of_facts ON passage_sets (passages) WHERE kind = 'fact';
CREATE FUNCTION limit_facts(p_account uuid, p_user text, p_most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  v_ended integer;
BEGIN
  PERFORM lock_facts(p_account, p_user);
  UPDATE facts SET superseded_at = clock_timestamp() WHERE id IN (
    SELECT id FROM facts
    WHERE account_id = p_account AND user_id = p_user AND superseded_at IS NULL AND deleted_at IS NULL
    ORDER BY importance DESC, last_said_at DESC, id DESC OFFSET p_most);
  GET DIAGNOSTICS v_ended = ROW_COUNT;
  RETURN v_ended;
END $$;`;

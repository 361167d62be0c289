import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is known of users, each fact with the message that it came from.
 * `key` stands for subject and attribute, of which one value holds at a time; it is also what is left of a
 * deleted fact, so that its message does not bring it back.
 */
export class Facts1764300000040 implements MigrationInterface {
  readonly name = 'Facts1764300000040';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [facts, storeOne, storeAll, edit]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

const facts = `
CREATE TABLE facts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  key text NOT NULL,
  subject text NOT NULL,
  attribute text NOT NULL,
  value text NOT NULL,
  content text NOT NULL,
  category text NOT NULL CHECK (category IN ('personal', 'preferences', 'context', 'other')),
  importance real NOT NULL CHECK (importance BETWEEN 0 AND 1),
  session_key bigint,
  turn_no integer,
  message_id bigint,
  last_message_id bigint,
  times_seen integer NOT NULL DEFAULT 1,
  said_at timestamptz(3) NOT NULL,
  last_said_at timestamptz(3) NOT NULL,
  superseded_at timestamptz(3),
  superseded_by bigint,
  deleted_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', content)) STORED
);
CREATE UNIQUE INDEX facts_current ON facts (account_id, user_id, key)
  WHERE superseded_at IS NULL AND deleted_at IS NULL;
CREATE INDEX facts_key ON facts (account_id, user_id, key, id);
CREATE INDEX facts_owner ON facts (account_id, user_id, id DESC)
  WHERE superseded_at IS NULL AND deleted_at IS NULL;`;

// A user's facts change one at a time (lock_facts). The outcomes of telling one: 'stored'; 'seen' (it was known); 'known' (this very message
// told it before, or what it told was deleted since); 'ended' (it holds no longer); 'late' (what was said since
// contradicts it, so that it enters the history only). A message is told by its id, so running it again over
// the same messages changes nothing.
const storeOne = `
CREATE FUNCTION lock_facts(p_account uuid, p_user text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('facts:' || p_account || ':' || p_user, 0))
$$;
CREATE FUNCTION store_fact(
  p_account uuid, p_user text, p_source facts, p_fact jsonb, OUT fact_id bigint, OUT outcome text)
LANGUAGE plpgsql AS $$
DECLARE
  v_key text := md5((p_fact ->> 'subject') || chr(31) || (p_fact ->> 'attribute'));
  v_value text := p_fact ->> 'value';
  v_current facts%ROWTYPE;
  v_late boolean;
BEGIN
  SELECT f.id INTO fact_id FROM facts f
  WHERE f.account_id = p_account AND f.user_id = p_user AND f.key = v_key
    AND (f.value = v_value AND p_source.message_id BETWEEN f.message_id AND f.last_message_id
      OR p_source.message_id IS NOT NULL AND p_source.said_at <= f.deleted_at)
  LIMIT 1;
  IF FOUND THEN outcome := 'known'; RETURN; END IF;
  SELECT * INTO v_current FROM facts f
  WHERE f.account_id = p_account AND f.user_id = p_user AND f.key = v_key
    AND f.superseded_at IS NULL AND f.deleted_at IS NULL;
  v_late := v_current.last_said_at > p_source.said_at;
  IF coalesce((p_fact ->> 'ends')::boolean, false) THEN
    IF v_current.value = v_value AND NOT v_late THEN
      UPDATE facts SET superseded_at = p_source.said_at WHERE id = v_current.id;
      fact_id := v_current.id;
      outcome := 'ended';
    END IF;
    RETURN;
  END IF;
  IF v_current.value = v_value THEN
    UPDATE facts SET times_seen = times_seen + 1, importance = least(1, importance + 0.05),
      message_id = least(message_id, p_source.message_id),
      last_message_id = greatest(last_message_id, p_source.message_id),
      said_at = least(said_at, p_source.said_at), last_said_at = greatest(last_said_at, p_source.said_at)
    WHERE id = v_current.id;
    fact_id := v_current.id;
    outcome := 'seen';
    RETURN;
  END IF;
  IF v_current.id IS NOT NULL AND NOT v_late THEN
    UPDATE facts SET superseded_at = p_source.said_at WHERE id = v_current.id;
  END IF;
  INSERT INTO facts (account_id, user_id, key, subject, attribute, value, content, category, importance, session_key,
    turn_no, message_id, last_message_id, said_at, last_said_at, superseded_at, superseded_by)
  VALUES (p_account, p_user, v_key, p_fact ->> 'subject', p_fact ->> 'attribute', v_value, p_fact ->> 'content',
    p_fact ->> 'category', (p_fact ->> 'importance')::real, p_source.session_key, p_source.turn_no,
    p_source.message_id, p_source.message_id, p_source.said_at, p_source.said_at,
    CASE WHEN v_late THEN v_current.said_at END, CASE WHEN v_late THEN v_current.id END)
  RETURNING id INTO fact_id;
  outcome := CASE WHEN v_late THEN 'late' ELSE 'stored' END;
  IF NOT v_late THEN
    UPDATE facts SET superseded_by = fact_id WHERE id = v_current.id;
  END IF;
END $$;`;

// Whoever names a session has locked its row before: the order is session, then user, everywhere.
const storeAll = `
CREATE FUNCTION store_facts(
  p_account uuid, p_user text, p_session_key bigint, p_turn integer, p_message bigint, p_facts jsonb)
RETURNS TABLE (fact_id bigint, outcome text, category text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  v_source facts%ROWTYPE;
  v_fact jsonb;
  v_result record;
BEGIN
  IF jsonb_array_length(p_facts) = 0 THEN RETURN; END IF;
  v_source.session_key := p_session_key;
  v_source.turn_no := p_turn;
  v_source.message_id := p_message;
  SELECT m.created_at INTO v_source.said_at FROM messages m WHERE m.id = p_message AND m.account_id = p_account;
  v_source.said_at := coalesce(v_source.said_at, clock_timestamp());
  PERFORM lock_facts(p_account, p_user);
  FOR v_fact IN SELECT jsonb_array_elements(p_facts) LOOP
    v_result := store_fact(p_account, p_user, v_source, v_fact);
    CONTINUE WHEN v_result.outcome IS NULL;
    IF v_result.outcome = 'stored' THEN
      PERFORM append_event(p_account, p_user, p_session_key, 'memory_stored',
        jsonb_build_object('fact_content', v_fact ->> 'content', 'category', v_fact ->> 'category'));
    END IF;
    RETURN QUERY SELECT v_result.fact_id, v_result.outcome, v_fact ->> 'category';
  END LOOP;
END $$;`;

// What a changed fact said before stays in its history. A removed one leaves its key and its messages' ids.
const edit = `
CREATE FUNCTION change_fact(
  p_account uuid, p_user text, p_id bigint, p_content text, p_value text, p_category text, p_importance real)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  v_old facts%ROWTYPE;
BEGIN
  PERFORM lock_facts(p_account, p_user);
  SELECT * INTO v_old FROM facts WHERE id = p_id AND account_id = p_account AND user_id = p_user
    AND superseded_at IS NULL AND deleted_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF p_content <> v_old.content THEN
    INSERT INTO facts (account_id, user_id, key, subject, attribute, value, content, category, importance, session_key,
      turn_no, message_id, last_message_id, times_seen, said_at, last_said_at, superseded_at, superseded_by, created_at)
    SELECT account_id, user_id, key, subject, attribute, value, content, category, importance, session_key, turn_no,
      message_id, last_message_id, times_seen, said_at, last_said_at, clock_timestamp(), id, created_at
    FROM facts WHERE id = v_old.id;
    UPDATE facts SET content = p_content, value = coalesce(p_value, p_content), session_key = NULL, turn_no = NULL,
      message_id = NULL, last_message_id = NULL, said_at = clock_timestamp(), last_said_at = clock_timestamp()
    WHERE id = v_old.id;
  END IF;
  UPDATE facts SET category = coalesce(p_category, category), importance = coalesce(p_importance, importance)
  WHERE id = v_old.id;
  RETURN v_old.id;
END $$;
CREATE FUNCTION remove_fact(p_account uuid, p_user text, p_id bigint) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  v_removed integer;
BEGIN
  PERFORM lock_facts(p_account, p_user);
  UPDATE facts SET deleted_at = clock_timestamp(), subject = '', attribute = '', value = '', content = ''
  WHERE account_id = p_account AND user_id = p_user AND deleted_at IS NULL AND key = (
    SELECT f.key FROM facts f
    WHERE f.id = p_id AND f.account_id = p_account AND f.user_id = p_user AND f.deleted_at IS NULL);
  GET DIAGNOSTICS v_removed = ROW_COUNT;
  RETURN v_removed;
END $$;`;

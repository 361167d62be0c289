import type { Statement } from '@parley/database';

/**
 * Begin: the session's lock, the turn, the user's message and the history, in one round trip. It waits for the disk:
 * else a database that is killed would forget a turn whose answer has been paid for.
 */
export const BEGIN: Statement = {
  name: 'turn_begin',
  text: `SELECT outcome, session_key, user_id, turn_id, turn_no, attempt, state, history_version, history, flow, flow_state,
      has_facts, has_documents
    FROM begin_turn_with_recall($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
};

/** Begin of a turn whose answer can be read again: its stream exists as soon as the turn does. */
export const BEGIN_STREAM: Statement = {
  name: 'turn_begin_stream',
  text: `WITH begun AS MATERIALIZED (${BEGIN.text}), stream AS (
      INSERT INTO turn_streams (id, turn_id, attempt, account_id, user_id)
      SELECT $18, turn_id, attempt, $1, user_id FROM begun WHERE outcome = 'begun')
    SELECT * FROM begun`,
};

export const START_QUEUED: Statement = {
  name: 'turn_start_queued',
  text: 'SELECT * FROM start_queued_turn_with_flow($1, $2, $3, $4)',
};

/** Finish: the answer, usage, facts and events, in one round trip; no row where the turn is not ours any more. */
export const FINISH: Statement = {
  name: 'turn_finish',
  text: `SELECT finished_at, message_id, history_version, event_id, memory_category FROM finish_turn_with_facts($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
    $18, $19, $20, $21, $22, $23, $24, $25)`,
};

export const FIND: Statement = {
  name: 'turn_find',
  text: `SELECT t.id, t.turn_no, t.state, s.id AS session_id, t.user_id, t.client_type, a.content AS answer,
      a.id AS message_id, t.model, t.input_tokens, t.output_tokens, t.intent, t.confidence, t.action,
      t.action_data, t.memory_category, t.rag_used, t.trace, t.error_code, t.error_message, t.first_token_ms,
      t.duration_ms, t.finished_at
    FROM turns t JOIN sessions s ON s.key = t.session_key
    LEFT JOIN messages a ON a.session_key = t.session_key AND a.turn_no = t.turn_no AND a.role = 'assistant'
    WHERE t.id = $1 AND t.account_id = $2`,
};

/** A running turn is asked to stop (its owner keeps what it has so far); a queued one is over at once. */
export const STOP: Statement = {
  name: 'turn_stop',
  text: `UPDATE turns SET stop_requested = true,
      state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END,
      finished_at = CASE WHEN state = 'queued' THEN clock_timestamp() END
    WHERE id = $1 AND account_id = $2 AND state IN ('queued', 'running') RETURNING owner`,
};

export const FIND_LIVE: Statement = {
  name: 'turn_find_live',
  text: `SELECT id, session_key, stop_requested FROM turns WHERE owner = $1 AND state IN ('queued', 'running')`,
};

/** Hands turns to nobody, so that whoever looks for orphans next fails them. */
export const DISOWN: Statement = {
  name: 'turn_disown',
  text: `UPDATE turns SET owner = '00000000-0000-0000-0000-000000000000'
    WHERE id = ANY ($1::bigint[]) AND owner = $2 AND state IN ('queued', 'running')`,
};

/** What was heard of a spoken answer: prompts read it in place of the answer. */
export const AMEND: Statement = {
  name: 'turn_amend',
  text: `WITH amended AS (
      UPDATE messages m SET heard = $4 FROM sessions s
      WHERE s.account_id = $1 AND s.id = $2 AND m.session_key = s.key AND m.turn_no = $3 AND m.role = 'assistant'
      RETURNING m.session_key)
    UPDATE sessions SET history_version = history_version + 1
    WHERE key IN (SELECT session_key FROM amended) RETURNING key`,
};

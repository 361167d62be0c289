/** A table whose rows belong to a person, as statements over `$1` account and `$2` user. */
export interface PersonalTable {
  readonly store: string;
  readonly count: string;
  /** Removes up to `$3` rows, and returns one for each. */
  readonly erase: string;
  /** Up to `$4` rows with an id above `$3`, as `id` and what a person is shown. Absent: not exported. */
  readonly export?: string;
}

const OWNED = 'account_id = $1 AND user_id = $2';

function counting(table: string): string {
  return `SELECT count(*)::integer AS total FROM ${table} WHERE ${OWNED}`;
}

function erasing(table: string): string {
  return `DELETE FROM ${table} WHERE ctid IN (
    SELECT ctid FROM ${table} WHERE ${OWNED} LIMIT $3 FOR UPDATE) RETURNING 1`;
}

/** What is left after the sessions are gone, and what never belonged to one. */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
  {
    store: 'messages',
    count: counting('messages'),
    erase: erasing('messages'),
    export: `SELECT m.id, s.id AS session_id, m.turn_no, m.role, m.content, m.heard, m.model,
        m.created_at AS timestamp
      FROM messages m JOIN sessions s ON s.key = m.session_key
      WHERE m.account_id = $1 AND m.user_id = $2 AND m.id > $3 ORDER BY m.id LIMIT $4`,
  },
  {
    store: 'turns',
    count: counting('turns'),
    erase: erasing('turns'),
    export: `SELECT t.id, s.id AS session_id, t.turn_no, t.state, t.client_type, t.intent, t.confidence, t.action,
        t.action_data, t.memory_category, t.model, t.input_tokens, t.output_tokens, t.error_message, t.created_at,
        t.finished_at
      FROM turns t JOIN sessions s ON s.key = t.session_key
      WHERE t.account_id = $1 AND t.user_id = $2 AND t.id > $3 ORDER BY t.id LIMIT $4`,
  },
  {
    store: 'events',
    count: counting('events'),
    erase: erasing('events'),
    export: `SELECT e.id, s.id AS session_id, e.type, e.data, e.created_at AS timestamp
      FROM events e LEFT JOIN sessions s ON s.key = e.session_key
      WHERE e.account_id = $1 AND e.user_id = $2 AND e.id > $3 ORDER BY e.id LIMIT $4`,
  },
  {
    store: 'facts',
    count: counting('facts'),
    erase: erasing('facts'),
    export: `SELECT id, subject, attribute, value, content, category, importance AS importance_score, times_seen,
        said_at, superseded_at, superseded_by, created_at
      FROM facts WHERE ${OWNED} AND deleted_at IS NULL AND id > $3 ORDER BY id LIMIT $4`,
  },
  {
    store: 'session_summaries',
    count: counting('session_summaries'),
    erase: erasing('session_summaries'),
    export: `SELECT x.session_key AS id, s.id AS session_id, x.content AS summary, x.upto_turn_no, x.model, x.updated_at
      FROM session_summaries x JOIN sessions s ON s.key = x.session_key
      WHERE x.account_id = $1 AND x.user_id = $2 AND x.content <> '' AND x.session_key > $3
      ORDER BY x.session_key LIMIT $4`,
  },
  {
    store: 'action_runs',
    count: counting('action_runs'),
    erase: erasing('action_runs'),
    export: `SELECT turn_id AS id, action, arguments, state, result, started_at, finished_at
      FROM action_runs WHERE ${OWNED} AND turn_id > $3 ORDER BY turn_id LIMIT $4`,
  },
  {
    // What a question that stands wants to know: means nothing to a person.
    store: 'session_flows',
    count: counting('session_flows'),
    erase: erasing('session_flows'),
  },
  {
    // Answers that are being written; finished ones are messages.
    store: 'streams',
    count: counting('turn_streams'),
    erase: erasing('turn_streams'),
  },
  {
    store: 'players',
    count: counting('player_states'),
    erase: erasing('player_states'),
  },
  {
    // What is to be indexed, or taken out of the index.
    store: 'passages_due',
    count: counting('passages_due'),
    erase: erasing('passages_due'),
  },
  {
    // How many events there were; the account's own sums stay.
    store: 'event_counts',
    count: counting('event_counts'),
    erase: erasing('event_counts'),
  },
  {
    store: 'pruned_events',
    count: counting('pruned_events'),
    erase: erasing('pruned_events'),
  },
  {
    // Tokens stay in the account's sums, as nobody's.
    store: 'usage',
    count: counting('usage'),
    erase: `UPDATE usage SET user_id = '' WHERE ctid IN (
      SELECT ctid FROM usage WHERE ${OWNED} LIMIT $3 FOR UPDATE) RETURNING 1`,
    export: `SELECT id, model, input_tokens, output_tokens, created_at AS timestamp
      FROM usage WHERE ${OWNED} AND id > $3 ORDER BY id LIMIT $4`,
  },
];

import type { Statement } from '@parley/database';

/** After so long the text is in the session's messages only. */
const EXPIRES_AFTER = `interval '10 minutes'`;
/** Longer than an idempotency key, whose retry still finds its stream. */
const FORGOTTEN_AFTER = `interval '25 hours'`;

/** A turn that was tried again has another stream now; the earlier one is over for good. */
export const FIND: Statement = {
  name: 'stream_find',
  text: `SELECT s.id, s.turn_id, t.session_key, t.owner, t.state, t.attempt <> s.attempt OR
      coalesce(t.finished_at < clock_timestamp() - ${EXPIRES_AFTER}, false) AS is_expired
    FROM turn_streams s JOIN turns t ON t.id = s.turn_id
    WHERE s.id = $1 AND s.account_id = $2 AND ($3::text IS NULL OR s.user_id = $3)`,
};

export const FIND_OF_TURN: Statement = {
  name: 'stream_find_of_turn',
  text: `SELECT s.id, s.turn_id, t.session_key, t.owner, t.state, false AS is_expired
    FROM turn_streams s JOIN turns t ON t.id = s.turn_id AND t.attempt = s.attempt
    WHERE s.turn_id = $1 AND s.account_id = $2`,
};

/** The turn's state and, where its answer is no message yet, what was saved from an offset on: one snapshot. */
export const READ: Statement = {
  name: 'stream_read',
  text: `SELECT t.state, t.stop_requested, t.attempt <> s.attempt AS is_replaced, (
      SELECT json_agg(json_build_array(p.at, p.text) ORDER BY p.at) FROM (
        SELECT at, text FROM turn_stream_pieces
        WHERE stream_id = s.id AND at + chars > $2 ORDER BY at LIMIT 64) p) AS pieces
    FROM turn_streams s JOIN turns t ON t.id = s.turn_id
    WHERE s.id = $1`,
};

/** Saves what was added to every running stream. A stream that was deleted with its session is passed over. */
export const SAVE: Statement = {
  name: 'stream_save',
  text: `INSERT INTO turn_stream_pieces (stream_id, at, chars, text)
    SELECT p.id, p.at, p.chars, p.text
    FROM unnest($1::uuid[], $2::integer[], $3::integer[], $4::text[]) AS p (id, at, chars, text)
    JOIN turn_streams s ON s.id = p.id ORDER BY p.id FOR KEY SHARE OF s
    ON CONFLICT (stream_id, at) DO UPDATE SET chars = excluded.chars, text = excluded.text
    WHERE excluded.chars > turn_stream_pieces.chars`,
};

export const DROP_PIECES: Statement = {
  name: 'stream_drop_pieces',
  text: `DELETE FROM turn_stream_pieces WHERE stream_id = ANY ($1::uuid[])`,
};

/** What an owner that died left behind, once nobody may read it any more; then the streams themselves. */
export const SWEEP: Statement = {
  name: 'stream_sweep',
  text: `WITH pieces AS (
      DELETE FROM turn_stream_pieces WHERE stream_id IN (
        SELECT p.stream_id FROM turn_stream_pieces p
        JOIN turn_streams s ON s.id = p.stream_id JOIN turns t ON t.id = s.turn_id
        WHERE t.finished_at < clock_timestamp() - ${EXPIRES_AFTER} LIMIT 1000))
    DELETE FROM turn_streams WHERE id IN (
      SELECT id FROM turn_streams WHERE created_at < clock_timestamp() - ${FORGOTTEN_AFTER}
      ORDER BY created_at LIMIT 1000 FOR UPDATE SKIP LOCKED)`,
};

const STOP = `UPDATE turns t SET stop_requested = true,
      state = CASE WHEN t.state = 'queued' THEN 'cancelled' ELSE t.state END,
      finished_at = CASE WHEN t.state = 'queued' THEN clock_timestamp() END
    FROM session s WHERE t.session_key = s.key AND t.state IN ('queued', 'running')`;
const STOPPED = 'RETURNING t.id, t.session_key, t.turn_no, t.owner, s.id AS session_id';

/** As `turn_stop`, by what a client knows; the session's row is locked first, as everywhere. */
export const STOP_STREAM: Statement = {
  name: 'stream_stop',
  text: `WITH session AS MATERIALIZED (
      SELECT x.key, x.id FROM sessions x WHERE x.key = (
        SELECT o.session_key FROM turn_streams r JOIN turns o ON o.id = r.turn_id AND o.attempt = r.attempt
        WHERE r.id = $1 AND r.account_id = $2 AND ($3::text IS NULL OR r.user_id = $3)) FOR UPDATE)
    ${STOP} AND t.id = (SELECT turn_id FROM turn_streams WHERE id = $1) ${STOPPED}`,
};

export const STOP_SESSION: Statement = {
  name: 'stream_stop_session',
  text: `WITH session AS MATERIALIZED (
      SELECT x.key, x.id FROM sessions x
      WHERE x.id = $1 AND x.account_id = $2 AND ($3::text IS NULL OR x.user_id = $3) AND x.deleted_at IS NULL
      FOR UPDATE)
    ${STOP} ${STOPPED}`,
};

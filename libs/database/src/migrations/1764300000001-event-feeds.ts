import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What feeds need to go on exactly after any event, retention that says what it took, and counts. */
export class EventFeeds1764300000001 implements MigrationInterface {
  readonly name = 'EventFeeds1764300000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [horizon, indexes, tables, count, prune]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// The oldest transaction that ran when the event was written: what has a smaller xid was over before.
const horizon = `
ALTER TABLE events ADD COLUMN horizon xid8;
UPDATE events SET horizon = xid;
ALTER TABLE events ALTER COLUMN horizon SET DEFAULT pg_snapshot_xmin(pg_current_snapshot()),
  ALTER COLUMN horizon SET NOT NULL;`;

// A session's feed goes on by id, which within a session has the order of seq.
const indexes = `
DROP INDEX events_session;
CREATE INDEX events_session ON events (session_key, id) WHERE session_key IS NOT NULL;
CREATE INDEX events_owner ON events (account_id, user_id, xid, id);
CREATE INDEX events_account ON events (account_id, xid, id);
CREATE INDEX events_live_only ON events (id) WHERE type IN ('client_connected', 'client_disconnected');`;

// pruned_events: the last event that retention took of each session, and of what a user has without one
// (session_key 0). event_counts: user_id '' is the whole account; kept is what retention has left of total.
// event_upkeep: everything with a smaller xid is in event_counts.
const tables = `
CREATE TABLE pruned_events (
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  session_key bigint NOT NULL,
  xid xid8 NOT NULL,
  id bigint NOT NULL,
  PRIMARY KEY (account_id, user_id, session_key)
) WITH (fillfactor = 70);
CREATE INDEX pruned_events_account ON pruned_events (account_id, xid, id);
CREATE TABLE event_counts (
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  type text NOT NULL,
  total bigint NOT NULL,
  kept bigint NOT NULL,
  PRIMARY KEY (account_id, user_id, type)
) WITH (fillfactor = 70);
CREATE INDEX event_counts_account ON event_counts (account_id) INCLUDE (kept) WHERE user_id = '';
CREATE TABLE event_upkeep (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  counted_below xid8 NOT NULL DEFAULT '0',
  counted_at timestamptz(3) NOT NULL DEFAULT '-infinity'
);
INSERT INTO event_upkeep DEFAULT VALUES;`;

// Adds what was written since the last time; the turn itself pays nothing for it. False where another
// instance is at it, or was within p_every.
const count = `
CREATE FUNCTION count_events(p_every interval) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  v_from xid8;
  v_below xid8;
BEGIN
  SELECT counted_below INTO v_from FROM event_upkeep
  WHERE counted_at < clock_timestamp() - p_every FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN false; END IF;
  v_below := pg_snapshot_xmin(pg_current_snapshot());
  INSERT INTO event_counts AS c (account_id, user_id, type, total, kept)
  SELECT e.account_id, coalesce(e.user_id, ''), e.type, count(*), count(*) FROM events e
  WHERE e.xid >= v_from AND e.xid < v_below
  GROUP BY GROUPING SETS ((e.account_id, e.type), (e.account_id, e.user_id, e.type))
  ON CONFLICT (account_id, user_id, type)
  DO UPDATE SET total = c.total + EXCLUDED.total, kept = c.kept + EXCLUDED.kept;
  UPDATE event_upkeep SET counted_below = v_below, counted_at = clock_timestamp();
  RETURN true;
END $$;`;

// Takes up to p_limit events of each kind: live-only ones after a minute, what is older than p_days, and the
// oldest of accounts that have more than p_count. Only what has been counted, and nothing that is being
// erased right now. Returns how many it took.
const prune = `
CREATE FUNCTION prune_events(p_days integer, p_count bigint, p_limit integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
  v_counted xid8;
  v_account uuid;
  v_ids bigint[];
  v_over bigint[];
BEGIN
  SELECT counted_below INTO v_counted FROM event_upkeep FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN 0; END IF;
  v_ids := ARRAY(SELECT id FROM events
    WHERE type IN ('client_connected', 'client_disconnected') AND xid < v_counted
      AND created_at < clock_timestamp() - interval '1 minute'
    ORDER BY id LIMIT p_limit);
  v_ids := v_ids || ARRAY(SELECT o.id FROM (SELECT id, xid, created_at FROM events ORDER BY id LIMIT p_limit) o
    WHERE o.xid < v_counted AND o.created_at < clock_timestamp() - make_interval(days => p_days));
  FOR v_account IN
    SELECT account_id FROM event_counts WHERE user_id = '' GROUP BY account_id HAVING sum(kept) > p_count
  LOOP
    v_over := ARRAY(SELECT e.id FROM events e, (
        SELECT xid, id FROM events WHERE account_id = v_account ORDER BY xid DESC, id DESC OFFSET p_count LIMIT 1) last
      WHERE e.account_id = v_account AND e.xid < v_counted AND (e.xid, e.id) <= (last.xid, last.id)
      ORDER BY e.xid, e.id LIMIT p_limit);
    v_ids := v_ids || v_over;
    -- Closed sessions took their events along uncounted.
    IF cardinality(v_over) = 0 THEN
      UPDATE event_counts c SET kept = (SELECT count(*) FROM events e
        WHERE e.account_id = v_account AND e.type = c.type AND e.xid < v_counted)
      WHERE c.account_id = v_account AND c.user_id = '';
    END IF;
  END LOOP;
  WITH doomed AS (
    SELECT id FROM events WHERE id = ANY (v_ids) ORDER BY id FOR UPDATE SKIP LOCKED
  ), gone AS (
    DELETE FROM events e USING doomed d WHERE e.id = d.id RETURNING e.*
  ), marked AS (
    INSERT INTO pruned_events AS p (account_id, user_id, session_key, xid, id)
    SELECT DISTINCT ON (account_id, user_id, coalesce(session_key, 0))
      account_id, user_id, coalesce(session_key, 0), xid, id
    FROM gone WHERE type NOT IN ('client_connected', 'client_disconnected')
    ORDER BY account_id, user_id, coalesce(session_key, 0), xid DESC, id DESC
    ON CONFLICT (account_id, user_id, session_key) DO UPDATE SET xid = EXCLUDED.xid, id = EXCLUDED.id
    WHERE (p.xid, p.id) < (EXCLUDED.xid, EXCLUDED.id)
  ), discounted AS (
    UPDATE event_counts c SET kept = c.kept - g.n
    FROM (SELECT account_id, type, count(*) AS n FROM gone GROUP BY account_id, type) g
    WHERE c.account_id = g.account_id AND c.user_id = '' AND c.type = g.type
  )
  SELECT array_agg(id) INTO v_ids FROM gone;
  RETURN coalesce(cardinality(v_ids), 0);
END $$;`;

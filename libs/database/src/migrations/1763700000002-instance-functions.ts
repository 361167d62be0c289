import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What instances do for each other: notice who died, learn what changed, share idempotency keys. */
export class InstanceFunctions1763700000002 implements MigrationInterface {
  readonly name = 'InstanceFunctions1763700000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [orphans, pulse, claim]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

// A turn whose owner left the instances table, or has been silent for 10 s, can never finish.
const orphans = `
CREATE FUNCTION fail_orphaned_turns(p_session_key bigint DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
  v_session bigint;
  v_failed integer := 0;
  v_rows integer;
BEGIN
  FOR v_session IN
    SELECT DISTINCT t.session_key FROM turns t LEFT JOIN instances i ON i.id = t.owner
    WHERE t.state IN ('queued', 'running') AND (p_session_key IS NULL OR t.session_key = p_session_key)
      AND (i.id IS NULL OR i.heartbeat_at < clock_timestamp() - interval '10 seconds')
    ORDER BY 1
  LOOP
    PERFORM 1 FROM sessions WHERE key = v_session FOR UPDATE SKIP LOCKED;
    CONTINUE WHEN NOT FOUND;
    UPDATE turns t SET state = 'failed', finished_at = clock_timestamp(), error_code = 'interrupted',
      error_message = 'The server stopped before the answer was complete. Send the message again.'
    WHERE t.session_key = v_session AND t.state IN ('queued', 'running') AND NOT EXISTS (
      SELECT 1 FROM instances i
      WHERE i.id = t.owner AND i.heartbeat_at >= clock_timestamp() - interval '10 seconds');
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    v_failed := v_failed + v_rows;
  END LOOP;
  RETURN v_failed;
END $$;`;

const pulse = `
CREATE FUNCTION instance_pulse(p_id uuid) RETURNS TABLE (auth_epoch bigint, is_keyed boolean, failed_turns integer)
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO instances AS i (id) VALUES (p_id)
  ON CONFLICT (id) DO UPDATE SET heartbeat_at = clock_timestamp();
  RETURN QUERY SELECT n.auth_epoch, EXISTS (SELECT 1 FROM api_keys), fail_orphaned_turns() FROM installation n;
END $$;`;

const claim = `
CREATE FUNCTION claim_idempotency_key(p_account uuid, p_route text, p_key text, p_body_hash bytea, p_owner uuid)
RETURNS TABLE (outcome text, ref text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  k idempotency_keys%ROWTYPE;
BEGIN
  INSERT INTO idempotency_keys (account_id, route, key, body_hash, owner)
  VALUES (p_account, p_route, p_key, p_body_hash, p_owner)
  ON CONFLICT (account_id, route, key) DO UPDATE
    SET body_hash = p_body_hash, owner = p_owner, ref = NULL, created_at = clock_timestamp()
    WHERE idempotency_keys.created_at < clock_timestamp() - interval '24 hours'
  RETURNING * INTO k;
  IF FOUND THEN RETURN QUERY SELECT 'claimed', NULL::text; RETURN; END IF;
  SELECT * INTO k FROM idempotency_keys
  WHERE account_id = p_account AND route = p_route AND key = p_key FOR UPDATE;
  IF NOT FOUND THEN RETURN QUERY SELECT 'running', NULL::text; RETURN; END IF;
  IF k.body_hash <> p_body_hash THEN RETURN QUERY SELECT 'mismatch', NULL::text; RETURN; END IF;
  IF k.ref IS NOT NULL THEN
    RETURN QUERY SELECT CASE WHEN k.ref LIKE 'turn:%' AND NOT EXISTS (
        SELECT 1 FROM turns t
        WHERE t.id = substr(k.ref, length('turn:') + 1)::bigint AND t.state IN ('queued', 'running', 'done'))
      THEN 'retry' ELSE 'known' END, k.ref;
    RETURN;
  END IF;
  IF EXISTS (SELECT 1 FROM instances i
    WHERE i.id = k.owner AND i.heartbeat_at >= clock_timestamp() - interval '10 seconds')
  THEN RETURN QUERY SELECT 'running', NULL::text; RETURN; END IF;
  UPDATE idempotency_keys SET owner = p_owner
  WHERE account_id = p_account AND route = p_route AND key = p_key;
  RETURN QUERY SELECT 'claimed', NULL::text;
END $$;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The conversation model and who may use it. Every row names its account and, inside it, its user.
 * Times have milliseconds, as JavaScript has, so that a cursor made of one compares exactly.
 * Identifiers that clients choose or keep (`sessions.id`, `accounts.id`, …) are made in code; `key` and
 * `turns.id`, `messages.id` are identities because S1 and S4 show integers.
 */
export class Tables1763700000000 implements MigrationInterface {
  readonly name = 'Tables1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      installation,
      accounts,
      sessions,
      turns,
      messages,
      usage,
      events,
      idempotency,
    ]) {
      await runner.query(statement);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward. Restore a backup instead.'));
  }
}

const installation = `
CREATE TABLE installation (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  key_secret bytea NOT NULL,
  auth_epoch bigint NOT NULL DEFAULT 0
);
CREATE TABLE instances (
  id uuid PRIMARY KEY,
  started_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  heartbeat_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
) WITH (fillfactor = 50);`;

const accounts = `
CREATE TABLE accounts (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX accounts_email ON accounts (lower(email));
CREATE TABLE api_keys (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  name text,
  prefix text NOT NULL,
  algorithm text NOT NULL CHECK (algorithm IN ('hmac-sha256', 'scrypt')),
  hash bytea NOT NULL,
  salt bytea,
  scopes text[] NOT NULL,
  pinned_user_id text,
  requests_per_minute integer,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  last_used_at timestamptz(3),
  CHECK ((algorithm = 'scrypt') = (salt IS NOT NULL))
);
CREATE UNIQUE INDEX api_keys_hash ON api_keys (hash) WHERE algorithm = 'hmac-sha256';
CREATE INDEX api_keys_prefix ON api_keys (prefix);
CREATE INDEX api_keys_account ON api_keys (account_id);
CREATE TABLE ws_tickets (
  hash bytea PRIMARY KEY,
  account_id uuid NOT NULL,
  key_id uuid REFERENCES api_keys (id) ON DELETE CASCADE,
  expires_at timestamptz(3) NOT NULL
);
CREATE FUNCTION bump_auth_epoch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE installation SET auth_epoch = auth_epoch + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER accounts_change AFTER INSERT OR UPDATE OR DELETE ON accounts
  FOR EACH STATEMENT EXECUTE FUNCTION bump_auth_epoch();
CREATE TRIGGER api_keys_change
  AFTER INSERT OR DELETE OR UPDATE OF scopes, pinned_user_id, requests_per_minute, expires_at, revoked_at ON api_keys
  FOR EACH STATEMENT EXECUTE FUNCTION bump_auth_epoch();`;

// Counts are kept in 16 slots a scope (user_id '' is the whole account), so that concurrent first
// messages do not queue for one row and a total costs the same at 100 sessions and at 100,000.
const sessions = `
CREATE TABLE sessions (
  key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id uuid NOT NULL,
  id text NOT NULL,
  user_id text NOT NULL,
  kind text NOT NULL DEFAULT 'chat' CHECK (kind IN ('chat', 'voice', 'booking')),
  door text NOT NULL,
  client_type text NOT NULL,
  title text,
  metadata jsonb NOT NULL DEFAULT '{}',
  rating smallint,
  outcome text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  last_activity_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  deleted_at timestamptz(3),
  last_turn_no integer NOT NULL DEFAULT 0,
  processed_turn_no integer NOT NULL DEFAULT 0,
  history_version integer NOT NULL DEFAULT 0,
  message_count integer NOT NULL DEFAULT 0,
  last_seq bigint NOT NULL DEFAULT 0,
  UNIQUE (account_id, id)
) WITH (fillfactor = 70);
CREATE INDEX sessions_account_recent ON sessions (account_id, last_activity_at DESC, key DESC) WHERE deleted_at IS NULL;
CREATE INDEX sessions_user_recent ON sessions (account_id, user_id, last_activity_at DESC, key DESC) WHERE deleted_at IS NULL;
CREATE TABLE session_counts (
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  slot smallint NOT NULL,
  total integer NOT NULL,
  PRIMARY KEY (account_id, user_id, slot)
) WITH (fillfactor = 50);
CREATE FUNCTION count_session() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  change integer := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  INSERT INTO session_counts AS c (account_id, user_id, slot, total)
  VALUES (NEW.account_id, '', pg_backend_pid() % 16, change)
  ON CONFLICT (account_id, user_id, slot) DO UPDATE SET total = c.total + change;
  INSERT INTO session_counts AS c (account_id, user_id, slot, total)
  VALUES (NEW.account_id, NEW.user_id, pg_backend_pid() % 16, change)
  ON CONFLICT (account_id, user_id, slot) DO UPDATE SET total = c.total + change;
  RETURN NULL;
END $$;
CREATE TRIGGER sessions_created AFTER INSERT ON sessions
  FOR EACH ROW EXECUTE FUNCTION count_session();
CREATE TRIGGER sessions_deleted AFTER UPDATE OF deleted_at ON sessions
  FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION count_session();`;

const turns = `
CREATE TABLE turns (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  session_key bigint NOT NULL REFERENCES sessions (key) ON DELETE CASCADE,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  turn_no integer NOT NULL,
  state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled', 'superseded')),
  owner uuid NOT NULL,
  attempt smallint NOT NULL DEFAULT 1,
  stop_requested boolean NOT NULL DEFAULT false,
  client_type text NOT NULL,
  intent text,
  confidence double precision,
  action text,
  action_data jsonb,
  memory_category text,
  rag_used boolean NOT NULL DEFAULT false,
  model text,
  input_tokens integer,
  output_tokens integer,
  error_code text,
  error_message text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  finished_at timestamptz(3),
  first_token_ms double precision,
  duration_ms double precision,
  UNIQUE (session_key, turn_no)
) WITH (fillfactor = 70);
CREATE INDEX turns_user ON turns (account_id, user_id, id DESC);
CREATE INDEX turns_live ON turns (session_key, turn_no) WHERE state IN ('queued', 'running');`;

const messages = `
CREATE TABLE messages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  session_key bigint NOT NULL REFERENCES sessions (key) ON DELETE CASCADE,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  turn_no integer NOT NULL,
  role text NOT NULL CHECK (role IN ('user', 'assistant')),
  content text NOT NULL,
  heard text,
  model text,
  input_tokens integer,
  output_tokens integer,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX messages_session ON messages (session_key, turn_no, id);
CREATE INDEX messages_owner ON messages (account_id, user_id, id);`;

const usage = `
CREATE TABLE usage (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  key_id uuid,
  turn_id bigint NOT NULL,
  model text NOT NULL,
  input_tokens integer NOT NULL,
  output_tokens integer NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX usage_account ON usage (account_id, created_at);`;

// \`seq\` is drawn under the session's row lock and \`id\` after it; wider feeds read (xid, id) below
// pg_snapshot_xmin, because a plain id > cursor loses rows that commit late.
const events = `
CREATE TABLE events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  account_id uuid NOT NULL,
  user_id text NOT NULL,
  session_key bigint,
  seq bigint,
  type text NOT NULL,
  data jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  CHECK ((session_key IS NULL) = (seq IS NULL))
);
CREATE UNIQUE INDEX events_session ON events (session_key, seq) WHERE session_key IS NOT NULL;`;

const idempotency = `
CREATE TABLE idempotency_keys (
  account_id uuid NOT NULL,
  route text NOT NULL,
  key text NOT NULL,
  body_hash bytea NOT NULL,
  owner uuid NOT NULL,
  ref text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (account_id, route, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);`;

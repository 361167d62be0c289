import { Client } from 'pg';

export interface SeededSessions {
  /** Ids are `${prefix}-1`, `${prefix}-2`, … */
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  /** Finished turns in each. */
  readonly turns: number;
}

/** Sessions that one statement inserts: each counts itself, and a long transaction makes that slow. */
const BATCH = 1_000;

const SESSIONS = `
  INSERT INTO sessions (account_id, id, user_id, door, client_type, title, last_activity_at,
    last_turn_no, processed_turn_no, history_version, message_count, last_seq)
  SELECT a.account_id, $1 || '-' || n, 'user-' || n % 100, 'api/chat', 'server', 'Seeded',
    now() - n * interval '1 second', $4, $4, $4, 2 * $4, $4
  FROM generate_series($2::integer, $3::integer) n,
    (SELECT account_id FROM sessions ORDER BY key LIMIT 1) a`;

const TURNS = `
  INSERT INTO turns (session_key, account_id, user_id, turn_no, state, owner, client_type, intent,
    confidence, model, input_tokens, output_tokens, finished_at, first_token_ms, duration_ms)
  SELECT key, account_id, user_id, n, 'done', gen_random_uuid(), client_type, 'general_chat',
    0.5, 'gpt-4o', 12, 12, now(), 5, 5
  FROM sessions, generate_series(1, $2::integer) n WHERE id LIKE $1 || '-%'`;

const MESSAGES = `
  INSERT INTO messages (session_key, account_id, user_id, turn_no, role, content)
  SELECT key, account_id, user_id, n, role, 'What was said in turn ' || n || ' by the ' || role || '.'
  FROM sessions, generate_series(1, $2::integer) n, unnest(ARRAY['user', 'assistant']) role
  WHERE id LIKE $1 || '-%' ORDER BY key, n, role DESC`;

const EVENTS = `
  INSERT INTO events (account_id, user_id, session_key, seq, type, data)
  SELECT account_id, user_id, key, n, 'message_received', '{"message": "…", "response": "…"}'
  FROM sessions, generate_series(1, $2::integer) n WHERE id LIKE $1 || '-%'`;

/** Fills the database of a running server with sessions of the account that its first session belongs to. */
export async function seedSessions(
  databaseUrl: string,
  seeds: readonly SeededSessions[],
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const seed of seeds) await insert(client, seed);
    // What autovacuum does a while after such growth: plans need to know about it.
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

async function insert(client: Client, { prefix, from, to, turns }: SeededSessions): Promise<void> {
  for (let first = from; first <= to; first += BATCH) {
    await client.query(SESSIONS, [prefix, first, Math.min(to, first + BATCH - 1), turns]);
  }
  if (turns === 0) return;
  for (const statement of [TURNS, MESSAGES, EVENTS]) await client.query(statement, [prefix, turns]);
}

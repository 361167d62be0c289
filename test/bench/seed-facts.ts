import { Client } from 'pg';

/** Facts of the user whose recall is measured; a question names some of their words. */
const THINGS = 'bicycle violin kettle garden ladder lantern piano boat tent camera'.split(' ');
const PLACES = 'cellar attic shed office cottage garage kitchen hall loft barn'.split(' ');
const COLOURS = 'red green blue yellow black white brown grey orange purple'.split(' ');

const TELL = `SELECT count(*) FROM store_facts($1, $2, NULL, NULL, NULL, (
    SELECT jsonb_agg(jsonb_build_object('subject', 'user', 'attribute', 'owns:' || n, 'value', 'yes',
      'content', 'User keeps the ' || ($5::text[])[1 + n % 10] || ' ' || ($6::text[])[1 + (n / 10) % 10] || ' number ' || n
        || ' in the ' || ($7::text[])[1 + (n / 100) % 10],
      'category', 'other', 'importance', 0.5, 'ends', false)) FROM generate_series($3::integer, $4::integer) n))`;

// Other users' rows, a hundred each, as the indexer would have made them. Their sets name the model that serves, or
// the server would embed a million facts while it is measured.
const OTHER_SETS = `
  INSERT INTO passage_sets (account_id, user_id, kind, version, passages, characters, configs, serving_model, target_model)
  SELECT $1, 'other-' || n, 'fact', 100, 100, 5000, '{english}', m.model, m.model FROM generate_series($2::integer, $3::integer) n,
    (SELECT serving_model AS model FROM passage_sets WHERE serving_model IS NOT NULL LIMIT 1) m`;
const OTHER_FACTS = `
  INSERT INTO facts (account_id, user_id, key, subject, attribute, value, content, category, importance, said_at, last_said_at)
  SELECT $1, 'other-' || n / 100, md5(n::text), 'user', 'owns:' || n, 'yes', 'User keeps the ' || ($4::text[])[1 + n % 10]
      || ' ' || ($5::text[])[1 + (n / 10) % 10] || ' number ' || n || ' in the ' || ($6::text[])[1 + (n / 100) % 10],
    'other', 0.5, now(), now()
  FROM generate_series($2::integer * 100, $3::integer * 100 + 99) n`;
const OTHER_PASSAGES = `
  INSERT INTO passages (account_id, user_id, kind, ref, ordinal, text, words, language)
  SELECT account_id, user_id, 'fact', id::text, 0, content,
    to_tsvector('english', content) || array_to_tsvector(ARRAY[passage_scope(account_id, user_id, 'fact')]), 'en'
  FROM facts WHERE account_id = $1 AND user_id LIKE 'other-%' AND id > $2`;

const FACTS_AT_ONCE = 500;
const USERS_AT_ONCE = 200;
const PER_USER = 100;

/** The database of a running server, to be filled with facts. */
export class FactSeeds {
  private constructor(
    private readonly client: Client,
    private readonly accountId: string,
  ) {}

  static async open(databaseUrl: string, accountId: string): Promise<FactSeeds> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    return new FactSeeds(client, accountId);
  }

  /** As a turn tells them; resolves when all are found by words and by meaning. */
  async tell(userId: string, count: number): Promise<void> {
    for (let first = 0; first < count; first += FACTS_AT_ONCE) {
      const last = Math.min(first + FACTS_AT_ONCE, count) - 1;
      await this.client.query(TELL, [this.accountId, userId, first, last, COLOURS, THINGS, PLACES]);
    }
    while ((await this.countWaiting()) > 0)
      await new Promise((resolve) => setTimeout(resolve, 100));
    await this.client.query('VACUUM ANALYZE');
  }

  /** About so many rows of other users, straight into the tables. */
  async addOthers(rows: number): Promise<void> {
    const users = Math.ceil(rows / PER_USER);
    await this.client.query('SET session_replication_role = replica');
    for (let first = 1; first <= users; first += USERS_AT_ONCE) {
      const last = Math.min(first + USERS_AT_ONCE - 1, users);
      const newest = await this.client.query<{ id: string }>('SELECT max(id) AS id FROM facts');
      await this.client.query(OTHER_SETS, [this.accountId, first, last]);
      await this.client.query(OTHER_FACTS, [this.accountId, first, last, COLOURS, THINGS, PLACES]);
      await this.client.query(OTHER_PASSAGES, [this.accountId, newest.rows[0]?.id]);
    }
    await this.client.query('RESET session_replication_role');
    await this.client.query('VACUUM ANALYZE');
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async countWaiting(): Promise<number> {
    const { rows } = await this.client.query<{ waiting: number }>(
      `SELECT ((SELECT count(*) FROM passages_due) + (SELECT count(*) FROM vector_queue WHERE place < 3))::integer AS waiting`,
    );
    return rows[0]?.waiting ?? 0;
  }
}

/** Questions about facts of the seeded user, ever others. */
export function questions(): () => string {
  let n = 0;
  return () => {
    n += 37;
    const [colour, thing] = [COLOURS[n % 10], THINGS[Math.floor(n / 10) % 10]];
    return n % 2 === 0
      ? `Where do I keep the ${colour} ${thing} number ${n % 10_000}?`
      : `In which room is my ${colour} ${thing}?`;
  };
}

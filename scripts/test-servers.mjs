// Finds the PostgreSQL and the Redis that end-to-end tests may use, and says why not where there is none.
import { Redis } from 'ioredis';
import pg from 'pg';

const PATIENCE_MS = 2_000;
const OLDEST_POSTGRES = 150_000;

/**
 * A server found ({ url }), or the reason why not ({ reason }).
 * @throws Error where the environment names a server that cannot serve: leaving its tests out would hide that.
 */
async function find(variable, byDefault, probe) {
  const named = process.env[variable];
  const url = named || byDefault;
  try {
    await probe(url);
    return { url };
  } catch (error) {
    const reason = `${hostOf(url)}: ${sentenceOf(error)}`;
    if (named) throw new Error(`${variable} cannot be used. ${reason}`, { cause: error });
    return { reason: `${reason} (${variable} can name another)` };
  }
}

export const findPostgres = () =>
  find('TEST_DATABASE_URL', 'postgres://postgres@127.0.0.1:5432/postgres', async (url) => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
    try {
      await client.connect();
      const { rows } = await client.query(
        `SELECT current_setting('server_version_num')::integer AS version, rolsuper OR rolcreatedb AS may
         FROM pg_roles WHERE rolname = current_user`,
      );
      if (rows[0].version < OLDEST_POSTGRES) throw new Error('it is older than PostgreSQL 15');
      if (!rows[0].may) throw new Error('its user may not create databases');
    } finally {
      await client.end().catch(() => undefined);
    }
  });

export const findRedis = () =>
  find('TEST_REDIS_URL', 'redis://127.0.0.1:6379', async (url) => {
    const redis = new Redis(url, {
      lazyConnect: true,
      connectTimeout: PATIENCE_MS,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    // What goes wrong also rejects connect(); without a listener ioredis would print it.
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      await redis.ping();
    } finally {
      redis.disconnect();
    }
  });

/** Host and port; never the user or password. */
function hostOf(url) {
  return URL.canParse(url) ? new URL(url).host : 'not a URL';
}

function sentenceOf(error) {
  return error.code === 'ECONNREFUSED' ? 'nothing listens there' : error.message || error.code;
}

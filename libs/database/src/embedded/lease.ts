import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { SERVER_USER_NAME } from './cluster';
import { ownedElsewhere } from './owner-file';
import { SERVER_PORT } from './server-settings';

/** `server` owns the database alone and looks after it; a `tool` is a guest beside it. */
export type EmbeddedRole = 'server' | 'tool';

const EMBEDDED_DATABASE = 'postgres';

/** Advisory locks of one session each: PostgreSQL frees them with their connection, even after kill -9. */
const SPACE = 0x7061_726c;
const OWNERSHIP = 1;
const USE = 2;

const CONNECT_TIMEOUT_MS = 2_000;
/** The server notices a killed owner's closed connection within milliseconds, on a busy machine later. */
const KILLED_OWNER_LEAVES_WITHIN_MS = 1_500;
const POLL_MS = 50;

/** A connection that says who uses the embedded server: its owner, its guests. */
export class Lease {
  /** Resolves when the connection is gone, for whatever reason. */
  readonly lost: Promise<unknown>;

  private constructor(private readonly client: Client) {
    this.lost = new Promise((resolve) => client.once('end', resolve));
  }

  /**
   * @param host directory of the server's socket
   * @throws DatabaseStartError where another process is the owner; the driver's errors.
   */
  static async take(host: string, role: EmbeddedRole): Promise<Lease> {
    const client = new Client({
      ...connectionTo(host),
      application_name: `parley ${role}, process ${process.pid}`,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      if (role === 'server') await becomeOwner(client);
      // Waits while a last guest is shutting the server down, and then fails with the connection.
      await client.query('SELECT pg_advisory_lock_shared($1, $2)', [SPACE, USE]);
      return new Lease(client);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  /** Whether nobody else uses the server; if so, nobody can begin to before this connection ends. */
  async becomeLast(): Promise<boolean> {
    await this.client.query('SELECT pg_advisory_unlock_shared($1, $2)', [SPACE, USE]);
    return tryLock(this.client, USE);
  }

  async end(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}

/** How to reach the server whose socket is in `host`. */
export function connectionTo(host: string) {
  // ssl is named because PGSSLMODE would ask the socket for it.
  const user = SERVER_USER_NAME;
  return { host, port: SERVER_PORT, user, database: EMBEDDED_DATABASE, ssl: false } as const;
}

async function becomeOwner(client: Client): Promise<void> {
  for (let waitedMs = 0; !(await tryLock(client, OWNERSHIP)); waitedMs += POLL_MS) {
    if (waitedMs >= KILLED_OWNER_LEAVES_WITHIN_MS) throw ownedElsewhere(await ownerOf(client));
    await delay(POLL_MS);
  }
}

async function tryLock(client: Client, key: number): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1, $2) AS taken',
    [SPACE, key],
  );
  return rows[0]?.taken === true;
}

async function ownerOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.classid = $1::integer AND l.objid = $2::integer AND l.granted`,
    [SPACE, OWNERSHIP],
  );
  return rows[0]?.name ?? 'another process';
}

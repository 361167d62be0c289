import type { Client } from 'pg';
import type { ConnectionTarget } from './data-source-options';
import { migrate } from './migrate';
import { connectPatiently } from './patient-connection';
import { DatabaseStartError } from './start.error';

const OLDEST_VERSION_NUMBER = 150_000;

/**
 * Waits for the server and brings its schema up to date.
 * @throws DatabaseStartError with a sentence for the operator.
 */
export async function prepareDatabase(target: ConnectionTarget, patienceMs: number): Promise<void> {
  await visitServer(target, patienceMs, (client) => migrate(client, target));
}

/**
 * Lends a connection without time limits, beside any pool.
 * @throws DatabaseStartError where there is no way in, or the server is too old.
 */
export async function visitServer<T>(
  target: ConnectionTarget,
  patienceMs: number,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connectPatiently(target, patienceMs);
  try {
    await refuseOldServer(client);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Such as `18.4`. */
export async function readVersion(client: Client): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  return rows[0]?.server_version.split(' ')[0] ?? '';
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  if (Number(rows[0]?.server_version_num) >= OLDEST_VERSION_NUMBER) return;
  throw new DatabaseStartError(
    `DATABASE_URL leads to PostgreSQL ${await readVersion(client)}, but Parley needs 15 or newer. Upgrade it first.`,
  );
}

import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type ConnectionTarget, migrationOptions } from './data-source-options';
import { readMigrations } from './migration-state';
import { errorMessage } from './native-error';
import { DatabaseStartError } from './start.error';

/** Any number will do that no other program locks in the same database. */
const MIGRATION_LOCK = 7_305_201_126;

const logger = new Logger('Database');

/**
 * Brings the schema up to date, one instance at a time. The lock goes with `client`'s connection.
 * @returns the names of the migrations that were due.
 * @throws DatabaseStartError for a database that a newer version has migrated, or that refuses ours.
 */
export async function migrate(
  client: Client,
  target: ConnectionTarget,
): Promise<readonly string[]> {
  let pending = await readPending(client);
  if (pending.length > 0) {
    await lock(client);
    pending = await readPending(client);
    if (pending.length > 0) await runMigrations(target);
  }
  await client.query('INSERT INTO installation (key_secret) VALUES ($1) ON CONFLICT DO NOTHING', [
    randomBytes(32),
  ]);
  return pending;
}

async function readPending(client: Client): Promise<readonly string[]> {
  const { pending, unknown } = await readMigrations(client);
  if (unknown.length === 0) return pending;
  throw new DatabaseStartError(
    `The database was written by a newer version of Parley (migration ${unknown.at(-1) ?? ''}). Start that version, or restore a backup made by this one.`,
  );
}

async function lock(client: Client): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS taken',
    [MIGRATION_LOCK],
  );
  if (rows[0]?.taken === true) return;
  logger.log('Waiting for another instance that is migrating the database');
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
}

async function runMigrations(target: ConnectionTarget): Promise<void> {
  const dataSource = await new DataSource(migrationOptions(target)).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'all' });
  } catch (error) {
    throw new DatabaseStartError(
      `The database's schema cannot be brought up to date: ${errorMessage(error)}.`,
      error,
    );
  } finally {
    await dataSource.destroy();
  }
}

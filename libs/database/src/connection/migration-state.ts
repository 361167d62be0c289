import type { Client } from 'pg';
import { MIGRATIONS } from '../migrations';

/** Names of migrations, each list oldest first. */
export interface MigrationState {
  readonly applied: readonly string[];
  /** What the database has not had yet. */
  readonly pending: readonly string[];
  /** What only a newer version of Parley knows. */
  readonly unknown: readonly string[];
}

/** Which migrations a database has had; changes nothing. */
export async function readMigrations(client: Client): Promise<MigrationState> {
  const known: readonly string[] = MIGRATIONS.map((migration) => migration.name);
  const applied = await readApplied(client);
  return {
    applied,
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

async function readApplied(client: Client): Promise<string[]> {
  const table = await client.query<{ found: string | null }>(
    `SELECT to_regclass('migrations') AS found`,
  );
  if (table.rows[0]?.found == null) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  return rows.map((row) => row.name);
}

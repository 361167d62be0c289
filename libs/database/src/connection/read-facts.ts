import type { DataSource } from 'typeorm';
import type { DatabaseFacts } from './database-facts';

interface FactsRow {
  readonly version: string;
  readonly installation_id: string;
}

/** Asks an opened and migrated database about itself. */
export async function readFacts(
  dataSource: DataSource,
  known: Pick<DatabaseFacts, 'engine' | 'role'>,
): Promise<DatabaseFacts> {
  const [row] = await dataSource.query<FactsRow[]>(
    `SELECT split_part(current_setting('server_version'), ' ', 1) AS version, id AS installation_id
     FROM installation`,
  );
  return { ...known, version: row?.version ?? '', installationId: row?.installation_id ?? '' };
}

import type { Config } from '@parley/config';
import { migrate } from '../connection/migrate';
import { PATIENCE_MS } from '../connection/patient-connection';
import { readVersion } from '../connection/prepare-database';
import { type DatabasePlace, isYetToBeMade, placeOf, visitDatabase } from './visit-database';

export interface InitialisedSchema extends DatabasePlace {
  /** Of the server, such as `18.4`. */
  readonly version: string;
  /** Whether the embedded database itself had to be made. */
  readonly isNew: boolean;
  /** Names of the migrations that were due, oldest first; empty where the schema was up to date. */
  readonly applied: readonly string[];
}

/**
 * Makes the embedded database where it is missing, and brings the schema up to date.
 * @throws DatabaseStartError where the database cannot be reached within 30 s, or is newer than this version.
 */
export async function initialiseSchema(config: Config): Promise<InitialisedSchema> {
  const isNew = isYetToBeMade(config.database);
  const place = placeOf(config.database);
  return visitDatabase(config, PATIENCE_MS.server, async (client, target) => {
    const applied = await migrate(client, target);
    return { ...place, version: await readVersion(client), isNew, applied };
  });
}

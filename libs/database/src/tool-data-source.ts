import type { Config } from '@parley/config';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './connection/data-source-options';
import { DatabaseStartError } from './connection/start.error';
import { findServer } from './embedded/find-server';

/**
 * A data source for TypeORM's own command line and similar tools, which close it themselves.
 * @throws DatabaseStartError for the embedded database while no Parley runs on it.
 */
export function toolDataSource(config: Config): DataSource {
  const { url, embeddedDir, poolSize } = config.database;
  const target = url === undefined ? findServer(embeddedDir) : { url };
  if (target !== undefined) return new DataSource(dataSourceOptions(target, poolSize));
  throw new DatabaseStartError(
    'The embedded database does not run. Start Parley (npm start) beside this command, or set DATABASE_URL.',
  );
}

import type { Config, DatabaseConfig } from '@parley/config';
import type { Client } from 'pg';
import type { ConnectionTarget } from '../connection/data-source-options';
import { visitServer } from '../connection/prepare-database';
import { isCluster } from '../embedded/cluster';
import { PostgresServer } from '../postgres-server';

/** Which database a configuration means, fit for showing: no user, no password. */
export interface DatabasePlace {
  readonly engine: 'embedded' | 'postgresql';
  /** The embedded database's directory, or `host:port/name`. */
  readonly place: string;
}

export function placeOf({ url, embeddedDir }: DatabaseConfig): DatabasePlace {
  if (url === undefined) return { engine: 'embedded', place: embeddedDir };
  const { host, pathname } = new URL(url);
  return { engine: 'postgresql', place: host + pathname };
}

/** Whether the embedded database is meant and nothing ever made it. */
export function isYetToBeMade({ url, embeddedDir }: DatabaseConfig): boolean {
  return url === undefined && !isCluster(embeddedDir);
}

/**
 * Connects without migrating; an embedded server is started where none runs, and stopped again.
 * @throws DatabaseStartError where there is no way in.
 */
export async function visitDatabase<T>(
  config: Config,
  patienceMs: number,
  work: (client: Client, target: ConnectionTarget) => Promise<T>,
): Promise<T> {
  const server = new PostgresServer(config, 'tool');
  try {
    const target = await server.start();
    return await visitServer(target, patienceMs, (client) => work(client, target));
  } finally {
    await server.stop();
  }
}

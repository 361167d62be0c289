import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '@parley/config';
import { Client } from 'pg';
import { clientConfig, type ConnectionTarget } from '../connection/data-source-options';
import { EmbeddedPostgres } from '../embedded/embedded-postgres';

const SERVER_URL =
  readEnvironment()['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** An empty database for one spec: on this machine's PostgreSQL, or an embedded one where there is none. */
export class SpecDatabase {
  private constructor(
    readonly target: ConnectionTarget,
    private readonly remove: () => Promise<void>,
  ) {}

  static async create(): Promise<SpecDatabase> {
    const name = `parley_spec_${randomUUID().replaceAll('-', '')}`;
    try {
      await run({ url: SERVER_URL }, `CREATE DATABASE ${name}`);
    } catch {
      return this.createEmbedded();
    }
    const url = new URL(SERVER_URL);
    url.pathname = `/${name}`;
    const drop = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
    return new SpecDatabase({ url: url.href }, async () => {
      await run({ url: SERVER_URL }, drop);
    });
  }

  static async createEmbedded(): Promise<SpecDatabase> {
    const directory = mkdtempSync(join(tmpdir(), 'parley-spec-'));
    const server = new EmbeddedPostgres(join(directory, 'memory.db'), 'server');
    await server.start();
    return new SpecDatabase(server.target, async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    });
  }

  /** What configures an instance to use it. */
  get environment(): { readonly DATABASE_URL: string } {
    const { target } = this;
    if ('url' in target) return { DATABASE_URL: target.url };
    const { host, port, user, database } = target;
    return { DATABASE_URL: `postgresql:///${database}?host=${host}&port=${port}&user=${user}` };
  }

  /** Runs SQL beside what is tested. */
  sql(text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    return run(this.target, text, values);
  }

  /** A connection for tests that hold a transaction open; the test ends it. */
  async connect(): Promise<Client> {
    const client = new Client(clientConfig(this.target));
    await client.connect();
    return client;
  }

  drop(): Promise<void> {
    return this.remove();
  }
}

async function run(
  target: ConnectionTarget,
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client(clientConfig(target));
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '@parley/config';
import { Client } from 'pg';
import { clientConfig, type ConnectionTarget } from '../connection/data-source-options';
import { errorCode } from '../connection/native-error';
import { EmbeddedPostgres } from '../embedded/embedded-postgres';
import { PreparedDatabase } from './prepared-database';
import { runStatement } from './run-statement';

const SERVER_URL =
  readEnvironment()['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database for one test: on this machine's PostgreSQL, or an embedded one where there is none. */
export class SpecDatabase {
  private constructor(
    readonly target: ConnectionTarget,
    private readonly remove: () => Promise<void> | void,
  ) {}

  /** Migrated and without data, as most tests want it. */
  static async prepared(): Promise<SpecDatabase> {
    try {
      const { url, release } = await PreparedDatabase.take(SERVER_URL);
      return new SpecDatabase({ url }, release);
    } catch (error) {
      return this.whereNobodyListens(error);
    }
  }

  /** Without a schema, for tests that make one, or leave it changed. */
  static async empty(): Promise<SpecDatabase> {
    const name = `parley_spec_${randomUUID().replaceAll('-', '')}`;
    try {
      await runStatement({ url: SERVER_URL }, `CREATE DATABASE ${name}`);
    } catch (error) {
      return this.whereNobodyListens(error);
    }
    const url = new URL(SERVER_URL);
    url.pathname = `/${name}`;
    const drop = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
    return new SpecDatabase({ url: url.href }, async () => {
      await runStatement({ url: SERVER_URL }, drop);
    });
  }

  static async embedded(): Promise<SpecDatabase> {
    const directory = mkdtempSync(join(tmpdir(), 'parley-spec-'));
    const server = new EmbeddedPostgres(join(directory, 'memory.db'), 'server');
    await server.start();
    return new SpecDatabase(server.target, async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    });
  }

  private static whereNobodyListens(error: unknown): Promise<SpecDatabase> {
    if (errorCode(error) === 'ECONNREFUSED') return this.embedded();
    throw error;
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
    return runStatement(this.target, text, values);
  }

  /** A connection for tests that hold a transaction open; the test ends it. */
  async connect(): Promise<Client> {
    const client = new Client(clientConfig(this.target));
    await client.connect();
    return client;
  }

  /** When nobody uses it any more. */
  async drop(): Promise<void> {
    await this.remove();
  }
}

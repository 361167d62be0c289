import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const SERVER_URL = 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of a test's own: on the PostgreSQL of this machine, or where there is none on an embedded one. */
export class MemoryWorld {
  private constructor(
    /** What configures Parley to use it. */
    readonly environment: Readonly<Record<string, string>>,
    /** To be called when nobody uses it any more. */
    readonly drop: () => Promise<void>,
  ) {}

  static async create(): Promise<MemoryWorld> {
    const name = `parley_memory_${randomUUID().replaceAll('-', '')}`;
    try {
      await execute(`CREATE DATABASE ${name}`);
      return onServer(name);
    } catch (error) {
      if (isNobodyThere(error)) return embedded();
      throw error;
    }
  }
}

// Jest runs tests in a realm of their own, where Node's errors are no instances of its Error.
function isNobodyThere(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ECONNREFUSED';
}

function onServer(name: string): MemoryWorld {
  const url = new URL(SERVER_URL);
  url.pathname = `/${name}`;
  const drop = () => execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { environment: { DATABASE_URL: url.href }, drop };
}

function embedded(): MemoryWorld {
  const directory = mkdtempSync(join(tmpdir(), 'parley-spec-'));
  // As root PostgreSQL runs as another user, who must be able to walk through.
  chmodSync(directory, 0o711);
  const drop = async () => rmSync(directory, { recursive: true, force: true });
  return { environment: { DATA_DIR: directory }, drop };
}

async function execute(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER_URL, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end().catch(() => undefined);
  }
}

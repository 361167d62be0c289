import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { ServerProcess, type SpawnOptions } from './server-process';

export type WorldName = 'embedded' | 'postgres' | 'redis';

const POSTGRES_URL =
  process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const REDIS_URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

export interface FailedStart {
  readonly code: number | null;
  readonly output: string;
}

/**
 * One of the three surroundings that Parley must behave alike in: its own PostgreSQL, PostgreSQL alone,
 * PostgreSQL and Redis. Each world of a test file has a database of its own.
 */
export class World {
  private readonly servers: ServerProcess[] = [];

  private constructor(
    readonly name: WorldName,
    readonly environment: Readonly<Record<string, string>>,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async create(name = worldOfThisRun()): Promise<World> {
    const dataDir = await mkdtemp(join(tmpdir(), 'parley-e2e-'));
    // As root PostgreSQL runs as another user, who must be able to walk through.
    await chmod(dataDir, 0o711);
    const removeData = () => rm(dataDir, { recursive: true, force: true });
    if (name === 'embedded') return new World(name, { DATA_DIR: dataDir }, removeData);
    const database = await createDatabase();
    const environment = {
      DATA_DIR: dataDir,
      DATABASE_URL: database.url,
      ...(name === 'redis' ? { REDIS_URL, REDIS_PREFIX: `e2e-${randomUUID()}:` } : {}),
    };
    return new World(name, environment, async () => {
      await database.drop();
      await removeData();
    });
  }

  /** Whether several instances can share this world's database. */
  get isShared(): boolean {
    return this.name !== 'embedded';
  }

  /** Starts an instance; it is stopped with the world. */
  async start(
    environment: Readonly<Record<string, string>> = {},
    options: SpawnOptions = {},
  ): Promise<ServerProcess> {
    const server = await ServerProcess.start({ ...this.environment, ...environment }, options);
    this.servers.push(server);
    return server;
  }

  /** Starts an instance that is expected to give up. */
  async startInVain(environment: Readonly<Record<string, string>>): Promise<FailedStart> {
    const server = ServerProcess.spawn({ ...this.environment, ...environment });
    const code = await server.untilExit();
    return { code, output: server.log };
  }

  async dispose(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
    await this.cleanUp();
  }
}

function worldOfThisRun(): WorldName {
  const name = process.env['PARLEY_TEST_WORLD'];
  return name === 'postgres' || name === 'redis' ? name : 'embedded';
}

async function createDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `parley_e2e_${randomUUID().replaceAll('-', '')}`;
  await execute(`CREATE DATABASE ${name}`);
  const url = new URL(POSTGRES_URL);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function execute(statement: string): Promise<void> {
  const client = new Client({ connectionString: POSTGRES_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

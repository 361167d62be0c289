import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placePreparedCluster, SpecDatabase } from '@parley/database/testing';
import { hasHosts } from './host-of';
import { HostedServer } from './hosted-server';
import type { ServerProcess } from './server-process';
import { SpawnedServer, type SpawnOptions } from './spawned-server';

export type WorldName = 'embedded' | 'postgres' | 'redis';

const REDIS_URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

/** Any port, and a log that tells what tests ask it for. */
const BASICS = { PORT: '0', LOG_LEVEL: 'info' };

/** What belongs to a process as a whole. */
const OF_THE_PROCESS = ['PATH', 'TMPDIR'];

export interface FailedStart {
  readonly code: number | null;
  readonly output: string;
}

/** What configures an instance, or the command line, to be in a world. */
export type WorldEnvironment = Readonly<Record<string, string>> & { readonly DATA_DIR: string };

/**
 * One of the three surroundings that Parley must behave alike in: its own PostgreSQL, PostgreSQL alone,
 * PostgreSQL and Redis. Each world of a test file has a database of its own.
 */
export class World {
  private readonly servers: ServerProcess[] = [];

  private constructor(
    readonly name: WorldName,
    readonly environment: WorldEnvironment,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  /** With a database that is up to date and without data, as most tests want it. */
  static async create(): Promise<World> {
    const name = worldOfThisRun();
    if (name !== 'embedded') return World.on(await SpecDatabase.prepared(), name);
    const world = await World.embedded();
    await placePreparedCluster(join(world.environment.DATA_DIR, 'memory.db'));
    return world;
  }

  /** Without a schema, or without any cluster: a first start makes it. */
  static async empty(name = worldOfThisRun()): Promise<World> {
    return name === 'embedded' ? World.embedded() : World.on(await SpecDatabase.empty(), name);
  }

  private static async embedded(): Promise<World> {
    const { dataDir, remove } = await makeDataDir();
    return new World('embedded', { DATA_DIR: dataDir }, remove);
  }

  private static async on(database: SpecDatabase, name: 'postgres' | 'redis'): Promise<World> {
    const { dataDir, remove } = await makeDataDir();
    const environment = {
      DATA_DIR: dataDir,
      ...database.environment,
      ...(name === 'redis' ? { REDIS_URL, REDIS_PREFIX: `e2e-${randomUUID()}:` } : {}),
    };
    return new World(name, environment, async () => {
      await database.drop();
      await remove();
    });
  }

  /** Whether several instances can share this world's database. */
  get isShared(): boolean {
    return this.name !== 'embedded';
  }

  /**
   * Starts an instance; it is stopped with the world. It is the built server, but under Jest its process has
   * had others before.
   */
  async start(
    environment: Readonly<Record<string, string>> = {},
    options?: SpawnOptions,
  ): Promise<ServerProcess> {
    const isOfTheProcess = OF_THE_PROCESS.some((name) => name in environment);
    if (!hasHosts() || options !== undefined || isOfTheProcess) {
      return this.startProcess(environment, options);
    }
    const logFile = join(this.environment.DATA_DIR, `${randomUUID()}.log`);
    const order = { environment: this.environmentOf(environment), logFile };
    return this.keep(await HostedServer.start(order));
  }

  /** Starts an instance in a process of its own, which may be killed. */
  async startProcess(
    environment: Readonly<Record<string, string>> = {},
    options?: SpawnOptions,
  ): Promise<ServerProcess> {
    return this.keep(await SpawnedServer.start(this.environmentOf(environment), options));
  }

  /** Starts an instance that is expected to give up. */
  async startInVain(environment: Readonly<Record<string, string>>): Promise<FailedStart> {
    const server = SpawnedServer.spawn(this.environmentOf(environment));
    const code = await server.untilExit();
    return { code, output: server.log };
  }

  async dispose(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
    await this.cleanUp();
  }

  private environmentOf(more: Readonly<Record<string, string>>): Record<string, string> {
    return { ...BASICS, ...this.environment, ...more };
  }

  private keep(server: ServerProcess): ServerProcess {
    this.servers.push(server);
    return server;
  }
}

function worldOfThisRun(): WorldName {
  const name = process.env['PARLEY_TEST_WORLD'];
  return name === 'postgres' || name === 'redis' ? name : 'embedded';
}

async function makeDataDir(): Promise<{ dataDir: string; remove: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-e2e-'));
  // As root PostgreSQL runs as another user, who must be able to walk through.
  await chmod(dataDir, 0o711);
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

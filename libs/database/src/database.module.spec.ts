import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { Database } from './connection/database';
import { DatabaseModule } from './database.module';
import { EmbeddedPostgres } from './embedded/embedded-postgres';
import { Instance } from './instance';
import { Pulse } from './pulse/pulse';
import { InstanceKit } from './testing/instance.kit';
import { toolDataSource } from './tool-data-source';
import { loadConfig } from '@parley/config';

const COUNT_INSTANCES = {
  name: 'spec_instances',
  text: 'SELECT id FROM instances',
};

describe(DatabaseModule.name, () => {
  let dataDir: string;

  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'parley-module-spec-'));
  });

  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const start = (role: 'server' | 'tool' = 'server') =>
    InstanceKit.start({ DATA_DIR: dataDir }, role);

  async function sqlBeside(text: string, values: unknown[] = []): Promise<unknown[]> {
    const server = new EmbeddedPostgres(join(dataDir, 'memory.db'), 'tool');
    await server.start();
    const client = new Client(server.target);
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(text, values);
    await client.end();
    await server.stop();
    return rows;
  }

  it('opens a migrated embedded database and stops its server last', async () => {
    const kit = await start();
    const database = kit.context.get(Database);
    expect(database).toMatchObject({ engine: 'embedded', version: expect.stringMatching(/^18\./) });
    expect(database.installationId).toMatch(/^[0-9a-f-]{36}$/);
    await kit.stop();
    expect(existsSync(join(dataDir, 'memory.db/postmaster.pid'))).toBe(false);
    await expect(sqlBeside('SELECT id FROM instances')).resolves.toEqual([]);
  });

  it('has taken no connection that the pool waits for when it ends', async () => {
    const kit = await start();
    await kit.context.get(Database).query(COUNT_INSTANCES, []);
    const { driver } = kit.context.get(DataSource);
    if (!('master' in driver && driver.master instanceof Pool)) throw new Error('There is no pool');
    const { master: pool } = driver;
    const end = pool.end.bind(pool);
    let taken = NaN;
    jest.spyOn(pool, 'end').mockImplementationOnce((done: () => void) => {
      taken = pool.totalCount - pool.idleCount;
      end(done);
    });
    await kit.stop();
    expect(taken).toBe(0);
  });

  it('fails every turn that a killed server left behind, however young its heartbeat', async () => {
    await (await start()).stop();
    const owner = randomUUID();
    await sqlBeside('INSERT INTO instances (id) VALUES ($1)', [owner]);
    await sqlBeside(
      `WITH s AS (
         INSERT INTO sessions (account_id, id, user_id, door, client_type)
         VALUES ($1, 'left', 'u', 'spec', 'spec') RETURNING key
       )
       INSERT INTO turns (session_key, account_id, user_id, turn_no, state, owner, client_type)
       SELECT key, $1, 'u', 1, 'running', $1, 'spec' FROM s`,
      [owner],
    );
    const kit = await start();
    const state = { name: 'spec_state', text: 'SELECT state FROM turns' };
    await expect(kit.context.get(Database).query(state, [])).resolves.toEqual([
      { state: 'failed' },
    ]);
    await kit.stop();
  });

  it('lets a tool work beside the server, which is no instance', async () => {
    const server = await start();
    const tool = await start('tool');
    const instances = await tool.context.get(Database).query(COUNT_INSTANCES, []);
    expect(instances).toEqual([{ id: server.context.get(Instance).id }]);
    expect(tool.context.get(Pulse).isFresh()).toBe(true);
    await tool.stop();
    await expect(server.context.get(Database).check()).resolves.toMatchObject({ isOk: true });
    await server.stop();
  });

  it("gives TypeORM's command line a way to the running server, and else says what to do", async () => {
    const { config } = loadConfig({ DATA_DIR: dataDir });
    expect(() => toolDataSource(config)).toThrow('Start Parley');
    const server = await start();
    const dataSource = await toolDataSource(config).initialize();
    await expect(dataSource.showMigrations()).resolves.toBe(false);
    await dataSource.destroy();
    await server.stop();
  });

  it('leaves no server running when the database cannot be used', async () => {
    await (await start()).stop();
    await sqlBeside(`INSERT INTO migrations (timestamp, name) VALUES (1, 'Tomorrow1')`);
    await expect(start()).rejects.toThrow('newer version');
    expect(existsSync(join(dataDir, 'memory.db/postmaster.pid'))).toBe(false);
  });
});

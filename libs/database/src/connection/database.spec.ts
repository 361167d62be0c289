import { InvalidInputError, SystemClock, UnavailableError } from '@parley/common';
import { DataSource } from 'typeorm';
import { FreezableProxy } from '../testing/freezable-proxy';
import { SpecDatabase } from '../testing/spec-database';
import { type ConnectionTarget, dataSourceOptions } from './data-source-options';
import { Database } from './database';

const ONE = { name: 'spec_one', text: 'SELECT 1 AS one' };
const ECHO = { name: 'spec_echo', text: 'SELECT $1::text AS said' };
const INSERT = `INSERT INTO kept (value) VALUES ('written')`;

describe(Database.name, () => {
  let world: SpecDatabase;
  let sut: Database;
  const opened: DataSource[] = [];

  beforeAll(async () => {
    world = await SpecDatabase.embedded();
    await world.sql('CREATE TABLE kept (value text)');
    sut = await open(world.target);
  });

  afterAll(async () => {
    for (const dataSource of opened) await dataSource.destroy().catch(() => undefined);
    await world.drop();
  });

  async function open(target: ConnectionTarget, poolSize = 4): Promise<Database> {
    const dataSource = await new DataSource(dataSourceOptions(target, poolSize)).initialize();
    opened.push(dataSource);
    const facts = { engine: 'embedded', role: 'server', version: '18.4', installationId: 'a' };
    return new Database(
      dataSource,
      { ...facts, engine: 'embedded', role: 'server' },
      new SystemClock(),
    );
  }

  it('answers a statement with its rows', async () => {
    await expect(sut.query(ECHO, ['Grüße'])).resolves.toEqual([{ said: 'Grüße' }]);
  });

  it('prepares a statement once for each connection', async () => {
    await sut.query(ECHO, ['a']);
    await sut.query(ECHO, ['b']);
    const prepared = { name: 'spec_prepared', text: 'SELECT name FROM pg_prepared_statements' };
    await expect(sut.query(prepared, [])).resolves.toContainEqual({ name: 'spec_echo' });
  });

  it('refuses text that PostgreSQL cannot hold', async () => {
    await expect(sut.query(ECHO, ['a\0b'])).rejects.toBeInstanceOf(InvalidInputError);
  });

  it('leaves a faulty statement to be found as the defect that it is', async () => {
    const faulty = { name: 'spec_faulty', text: 'SELECT nonsense' };
    await expect(sut.query(faulty, [])).rejects.toMatchObject({ code: '42703' });
  });

  it('undoes a transaction whose work fails, and says why', async () => {
    const failure = new Error('changed my mind');
    const work = sut.transaction(async (manager) => {
      await manager.query(INSERT);
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    await expect(world.sql('SELECT * FROM kept')).resolves.toEqual([]);
  });

  it('maps what the server does to a connection in the middle of a transaction', async () => {
    const work = sut.transaction(async (manager) => {
      await manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await expect(work).rejects.toBeInstanceOf(UnavailableError);
    await expect(sut.query(ONE, [])).resolves.toEqual([{ one: 1 }]);
  });

  it('outlives an administrator who ends all idle connections', async () => {
    await sut.query(ONE, []);
    await world.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'parley' AND pid <> pg_backend_pid()`,
    );
    await until(async () => (await sut.query(ONE, [])).length === 1);
  });

  it('says how long the server takes to answer', async () => {
    await expect(sut.check()).resolves.toEqual({ isOk: true, latencyMs: expect.any(Number) });
  });

  it('is unavailable at once when its server has gone', async () => {
    const proxy = await FreezableProxy.start(hostOf(world.target));
    const lost = await open({ url: proxy.url });
    await proxy.stop();
    await expect(lost.query(ONE, [])).rejects.toMatchObject({ code: 'database_unavailable' });
    await expect(lost.check()).resolves.toMatchObject({ isOk: false });
  });

  it('tells callers at once that nobody can connect, and notices when one can again', async () => {
    const proxy = await FreezableProxy.start(hostOf(world.target));
    const frozen = await open({ url: proxy.url }, 1);
    await endIdleConnections(frozen);
    proxy.freeze();
    await expect(frozen.query(ONE, [])).rejects.toMatchObject({ code: 'database_unavailable' });
    const askedMs = performance.now();
    await expect(frozen.query(ONE, [])).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(performance.now() - askedMs).toBeLessThan(500);
    proxy.thaw();
    await until(async () => (await frozen.query(ONE, [])).length === 1);
    await proxy.stop();
  });
});

async function endIdleConnections(database: Database): Promise<void> {
  const suicide = {
    name: 'spec_suicide',
    text: 'SELECT pg_terminate_backend(pg_backend_pid())',
  };
  await expect(database.query(suicide, [])).rejects.toBeInstanceOf(UnavailableError);
}

function hostOf(target: ConnectionTarget): string {
  if ('url' in target) throw new Error('This spec needs an embedded server');
  return target.host;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 10_000;
  while (performance.now() < deadlineMs) {
    if (await isTrue().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came true');
}

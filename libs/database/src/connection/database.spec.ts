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
  const opened: Database[] = [];

  beforeAll(async () => {
    world = await SpecDatabase.embedded();
    await world.sql('CREATE TABLE kept (value text)');
    sut = await open(world.target);
  });

  afterAll(async () => {
    for (const database of opened) await database.close();
    await world.drop();
  });

  async function open(
    target: ConnectionTarget,
    ...limits: [poolSize?: number, queueTimeoutMs?: number]
  ): Promise<Database> {
    const [poolSize = 4, queueTimeoutMs] = limits;
    const options = dataSourceOptions(target, poolSize, queueTimeoutMs);
    const dataSource = await new DataSource(options).initialize();
    const facts = { version: '18.4', installationId: 'a' };
    const database = new Database(
      dataSource,
      { ...facts, engine: 'embedded', role: 'server' },
      new SystemClock(),
    );
    opened.push(database);
    return database;
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

  it('reads values of every type as the driver does, described or known', async () => {
    const text = `SELECT $1::text AS word, $2::bigint AS big, $3::float8 AS part, $4::boolean AS yes,
      $5::bytea AS bytes, $6::text[] AS list, $7::jsonb AS json, $8::timestamptz AS at, NULL::int AS nothing,
      n FROM generate_series(1, 2) AS n`;
    const at = new Date(1_700_000_000_123);
    const values = ['Grüße', 9, 0.5, true, Buffer.from('b'), ['x', '"y"'], { a: [1] }, at];
    const expected = [1, 2].map((n) => ({
      word: 'Grüße',
      big: '9',
      part: 0.5,
      yes: true,
      bytes: Buffer.from('b'),
      list: ['x', '"y"'],
      json: { a: [1] },
      at,
      nothing: null,
      n,
    }));
    const alone = await open(world.target, 1);
    for (const _ of ['described', 'known']) {
      await expect(alone.query({ name: 'spec_types', text }, values)).resolves.toEqual(expected);
    }
  });

  it('has no rows of a statement that returns nothing, each time', async () => {
    const alone = await open(world.target, 1);
    const touch = { name: 'spec_touch', text: 'UPDATE kept SET value = value WHERE false' };
    for (let time = 0; time < 3; time++) {
      await expect(alone.query(touch, [])).resolves.toEqual([]);
    }
  });

  it('refuses a second text under one name', async () => {
    const alone = await open(world.target, 1);
    await alone.query(ONE, []);
    await expect(alone.query({ ...ONE, text: 'SELECT 2 AS one' }, [])).rejects.toThrow(ONE.name);
    await expect(alone.query(ONE, [])).resolves.toEqual([{ one: 1 }]);
  });

  it('tells where a faulty statement was asked for', async () => {
    const faulty = { name: 'spec_traced', text: 'SELECT nonsense' };
    const error: unknown = await sut.query(faulty, []).catch((reason: unknown) => reason);
    expect(error).toHaveProperty('stack', expect.stringContaining('database.spec'));
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

  describe('whose connections are all in use', () => {
    const inUse = async (database: Database): Promise<() => Promise<void>> => {
      let release: () => void = () => undefined;
      let held: Promise<void> | undefined;
      await new Promise<void>((isHeld) => {
        held = database.transaction(async () => {
          isHeld();
          await new Promise<void>((resolve) => (release = resolve));
        });
      });
      return async () => {
        release();
        await held;
      };
    };

    it('lets callers wait longer than a connection may take to be made', async () => {
      const narrow = await open(world.target, 1);
      const slow = narrow.query({ name: 'spec_slow', text: 'SELECT pg_sleep(2.2)' }, []);
      await expect(narrow.query(ONE, [])).resolves.toEqual([{ one: 1 }]);
      await slow;
    });

    it('says so in the end, and takes it for no outage', async () => {
      const narrow = await open(world.target, 1, 100);
      const release = await inUse(narrow);
      await expect(narrow.query(ONE, [])).rejects.toMatchObject({ code: 'database_busy' });
      await expect(narrow.transaction(async () => 1)).rejects.toMatchObject({
        code: 'database_busy',
      });
      await release();
      await expect(narrow.query(ONE, [])).resolves.toEqual([{ one: 1 }]);
    });

    it('answers urgent statements and health all the same', async () => {
      const narrow = await open(world.target, 1);
      const release = await inUse(narrow);
      await expect(narrow.queryUrgently(ONE, [])).resolves.toEqual([{ one: 1 }]);
      await expect(narrow.check()).resolves.toMatchObject({ isOk: true });
      await release();
    });
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

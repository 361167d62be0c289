import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import { SpecDatabase } from '../testing/spec-database';
import { clientConfig } from './data-source-options';
import { PreparedQuery } from './prepared-query';
import { StatementLanes } from './statement-lanes';

const ECHO = { name: 'lanes_echo', text: 'SELECT $1::text AS said' };
const DIVISION = { name: 'lanes_division', text: 'SELECT 12 / $1::integer AS part' };
const SLEEP = { name: 'lanes_sleep', text: 'SELECT pg_sleep($1::float8)' };

describe(StatementLanes.name, () => {
  let world: SpecDatabase;
  let pool: Pool;
  let sut: StatementLanes;

  beforeAll(async () => {
    world = await SpecDatabase.empty();
  });

  afterAll(async () => {
    await world.drop();
  });

  beforeEach(() => {
    pool = new Pool({ ...clientConfig(world.target), max: 3 });
    sut = new StatementLanes(pool, { most: 2, queueTimeoutMs: 60_000 });
  });

  afterEach(async () => {
    sut.close();
    await pool.end();
  });

  function query(statement: typeof ECHO, value: unknown): PreparedQuery<Record<string, unknown>> {
    return new PreparedQuery(statement, [value]);
  }

  it('answers many statements at once on few connections', async () => {
    const asked = Array.from({ length: 50 }, (_, n) => query(ECHO, `word ${n}`));
    await Promise.all(asked.map((statement) => sut.run(statement)));
    expect(asked.flatMap(({ rows }) => rows)).toEqual(asked.map((_, n) => ({ said: `word ${n}` })));
    expect(pool.totalCount).toBe(2);
    // The second may still be connecting when the first has answered all.
    while (sut.idle < 2) await delay(5);
  });

  it('gives each connection back at once when it is to keep none, and answers all the same', async () => {
    await sut.run(query(ECHO, 'before'));
    sut.keepNone();
    expect({ kept: sut.idle, inPool: pool.idleCount }).toEqual({ kept: 0, inPool: 1 });
    const after = query(ECHO, 'after');
    await sut.run(after);
    expect(after.rows).toEqual([{ said: 'after' }]);
    expect({ kept: sut.idle, inPool: pool.idleCount }).toEqual({ kept: 0, inPool: 1 });
  });

  it('leaves the other connections to whoever asks the pool, however many statements wait', async () => {
    const slow = Promise.all(Array.from({ length: 6 }, () => sut.run(query(SLEEP, 0.1))));
    await pool.query('SELECT 1');
    expect(sut.waiting).toBeGreaterThan(0);
    await slow;
  });

  it('answers those who wait behind statements that fail', async () => {
    const outcomes = await Promise.all([0, 3, 0, 4, 0].map((by) => sut.run(query(DIVISION, by))));
    expect(outcomes.map((failure) => failure?.message)).toEqual([
      'division by zero',
      undefined,
      'division by zero',
      undefined,
      'division by zero',
    ]);
  });

  it('gives its connections back when nothing is asked any more', async () => {
    await sut.run(query(ECHO, 'last'));
    expect(pool.idleCount).toBe(0);
    await delay(2_200);
    expect(pool.idleCount).toBe(1);
    expect(sut.idle).toBe(0);
  });

  it('gets over a connection that ends at rest', async () => {
    await sut.run(query(ECHO, 'first'));
    await world.sql(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    await delay(50);
    expect(sut.idle).toBe(0);
    const next = query(ECHO, 'next');
    await expect(sut.run(next)).resolves.toBeUndefined();
    expect(next.rows).toEqual([{ said: 'next' }]);
  });

  it('does not let anybody wait without end', async () => {
    const impatient = new StatementLanes(pool, { most: 1, queueTimeoutMs: 500 });
    const slow = impatient.run(query(SLEEP, 2.2));
    const failure = await impatient.run(query(ECHO, 'late'));
    expect(failure?.message).toBe('timeout exceeded when trying to connect');
    await slow;
    impatient.close();
  });

  it('finishes what runs when it is closed, and fails what waits', async () => {
    const narrow = new StatementLanes(pool, { most: 1, queueTimeoutMs: 60_000 });
    await narrow.run(query(ECHO, 'awake'));
    const running = narrow.run(query(SLEEP, 0.2));
    const waiting = narrow.run(query(ECHO, 'late'));
    narrow.close();
    await expect(waiting).resolves.toBeInstanceOf(Error);
    await expect(running).resolves.toBeUndefined();
  });

  it('says what kept it from connecting', async () => {
    const nowhere = new Pool({ host: '127.0.0.1', port: 1, user: 'nobody', max: 2 });
    const lost = new StatementLanes(nowhere, { most: 1, queueTimeoutMs: 60_000 });
    const failures = await Promise.all([lost.run(query(ECHO, 'a')), lost.run(query(ECHO, 'b'))]);
    expect(failures.map((failure) => failure?.message)).toEqual([
      expect.stringContaining('ECONNREFUSED'),
      expect.stringContaining('ECONNREFUSED'),
    ]);
    lost.close();
    await nowhere.end();
  });
});

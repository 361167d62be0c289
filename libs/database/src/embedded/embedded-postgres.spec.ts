import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { OwnerChild } from '../testing/owner-child';
import { EmbeddedPostgres } from './embedded-postgres';
import { preparePlaces } from './places';

describe(EmbeddedPostgres.name, () => {
  let shared: string;
  let data: string;
  const running = new Set<EmbeddedPostgres>();

  beforeAll(() => {
    shared = newDirectory();
  });

  afterAll(() => rmSync(shared, { recursive: true, force: true }));

  afterEach(async () => {
    for (const sut of running) await stop(sut);
  });

  async function start(role: 'server' | 'tool' = 'server'): Promise<EmbeddedPostgres> {
    const sut = new EmbeddedPostgres(data, role);
    running.add(sut);
    await sut.start();
    return sut;
  }

  async function stop(sut: EmbeddedPostgres): Promise<void> {
    running.delete(sut);
    await sut.stop();
  }

  function postmasterPid(): number {
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  describe('made once', () => {
    let directory: string;

    beforeEach(() => {
      directory = newDirectory();
      data = join(directory, 'memory.db');
    });

    afterEach(async () => {
      for (const sut of running) await stop(sut);
      rmSync(directory, { recursive: true, force: true });
    });

    it('says in one sentence why it does not start', async () => {
      await stop(await start());
      rmSync(join(data, 'global'), { recursive: true });
      await expect(start()).rejects.toThrow(
        /memory\.db does not start: .+memory\.db\.log may say more/,
      );
    });

    it('keeps what was written over a stop and a start', async () => {
      const first = await start();
      await query(first, 'CREATE TABLE kept AS SELECT 42 AS answer');
      await stop(first);
      expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
      const second = await start();
      expect(await query(second, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    });

    it('is made once by a server and a tool that start at the same time', async () => {
      const [server, tool] = await Promise.all([start(), start('tool')]);
      await query(server, 'CREATE TABLE kept AS SELECT 42 AS answer');
      expect(await query(tool, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    });

    it('is made anew after a start that was killed half-way', async () => {
      const first = await start();
      await stop(first);
      renameSync(data, `${data}.new-999999999`);
      rmSync(join(`${data}.new-999999999`, 'global'), { recursive: true });
      const second = await start();
      expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(existsSync(`${data}.new-999999999`)).toBe(false);
    });

    it('leaves alone what else is in its place', async () => {
      writeFileSync(data, 'SQLite format 3');
      await expect(start()).rejects.toThrow('is not an embedded database');
      expect(readFileSync(data, 'utf8')).toBe('SQLite format 3');
    });

    it('refuses a cluster of another major version with the way out', async () => {
      mkdirSync(data);
      writeFileSync(join(data, 'PG_VERSION'), '17\n');
      await expect(start()).rejects.toThrow(/PostgreSQL 17.*pg_dumpall/s);
    });
  });

  describe('owned by one server', () => {
    beforeAll(() => {
      data = join(shared, 'memory.db');
    });

    it('is refused to a second while the first lives, and adopted when it was killed', async () => {
      const owner = await OwnerChild.start(data);
      const pid = postmasterPid();
      await expect(start()).rejects.toThrow(/Another Parley \(process \d+\) is running/);
      await owner.kill();
      const sut = await start();
      expect(postmasterPid()).toBe(pid);
      expect(await query(sut, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await stop(sut);
      expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
    });

    it('is refused by the lock in the server where the owner left no file', async () => {
      await start();
      rmSync(`${data}.owner`);
      await expect(start()).rejects.toThrow(/Another Parley \(parley server, process \d+\)/);
    });

    it('lets tools look in, which do not end it', async () => {
      const owner = await start();
      const tool = await start('tool');
      expect(await query(tool, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await stop(tool);
      expect(await query(owner, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });

    it('stops with the last of the tools that no server came to join', async () => {
      const first = await start('tool');
      const second = await start('tool');
      await stop(first);
      expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await stop(second);
      expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
    });

    it('is left to the server that came while a tool was using it', async () => {
      const tool = await start('tool');
      const pid = postmasterPid();
      const server = await start();
      await stop(tool);
      expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      expect(postmasterPid()).toBe(pid);
    });

    it('starts again for a server that comes while the last tool stops it', async () => {
      const tool = await start('tool');
      const [server] = await Promise.all([start(), stop(tool)]);
      expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });
  });

  describe('surviving', () => {
    beforeAll(() => {
      data = join(shared, 'memory.db');
    });

    it('knows the letters of other languages', async () => {
      const sut = await start();
      const [row] = await query(sut, `SELECT lower('ÉÀ') AS lower, upper('ñ') AS upper`);
      expect(row).toEqual({ lower: 'éà', upper: 'Ñ' });
    });

    it('starts again when it is killed, with all that was committed', async () => {
      const sut = await start();
      await query(sut, 'CREATE TABLE kept AS SELECT 42 AS answer');
      const pid = postmasterPid();
      process.kill(pid, 'SIGKILL');
      await until(
        async () => postmasterPid() !== pid && (await query(sut, 'SELECT 1')).length === 1,
      );
      expect(await query(sut, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
      await expect(start()).rejects.toThrow('Another Parley');
    });

    it('stays owned when its owner loses the connection that says so', async () => {
      const sut = await start();
      await query(
        sut,
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted`,
      );
      rmSync(`${data}.owner`);
      await until(async () => {
        const locks = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted`;
        return (await query(sut, locks)).length === 2;
      });
      await expect(start()).rejects.toThrow('Another Parley');
    });

    it('starts over the lock file of a process that is another program by now', async () => {
      await stop(await start());
      const { socket } = preparePlaces(data);
      const lines = [process.pid, data, 0, 5432, socket, '', ''];
      writeFileSync(join(data, 'postmaster.pid'), lines.join('\n'));
      const sut = await start();
      expect(await query(sut, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });

    it('is restarted when it lives but its socket was cleaned away', async () => {
      const owner = await OwnerChild.start(data);
      const pid = postmasterPid();
      await owner.kill();
      rmSync(preparePlaces(data).socket, { recursive: true });
      const sut = await start();
      expect(postmasterPid()).not.toBe(pid);
      expect(await query(sut, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });
  });
});

// For its owner alone, so that, as root, PostgreSQL's user cannot walk down to its data.
function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'parley-pg-spec-'));
}

async function query(sut: EmbeddedPostgres, text: string): Promise<unknown[]> {
  const client = new Client(sut.target);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 20_000;
  while (performance.now() < deadlineMs) {
    if (await isTrue().catch(() => false)) return;
    await delay(20);
  }
  throw new Error('It never came true');
}

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ScriptedUpstream } from '@parley/ai/testing';
import { request } from '../kit/request';
import { TcpGate } from '../kit/tcp-gate';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

describe('a start that cannot succeed', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
  });

  afterAll(() => world.dispose());

  it.each([
    [{ PORT: 'eighty' }, /^PORT .*whole number/m],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL /m],
    [{ DATABASE_URL: 'sqlite:///./ai_chat.db' }, /sqlite.*PostgreSQL/],
    [
      { DATABASE_URL: 'postgres://nobody:wrong@127.0.0.1:5432/no_such_database' },
      /PostgreSQL|database/,
    ],
    [{ FEATURES_DISABLED: 'memory,teleport' }, /teleport/],
    [{ MODEL_ALIASES: 'fast' }, /MODEL_ALIASES.*fast/],
  ])('ends with a sentence and code 1 for %j', async (environment, sentence) => {
    const { code, output } = await world.startInVain(environment);
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/^\s+at /m);
    expect(output).not.toContain('wrong');
  });

  it('says that its port is taken', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { code, output } = await world.startInVain({ PORT: String(port) });
    holder.close();
    expect(code).toBe(1);
    expect(output).toContain(String(port));
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('migrates once when two instances start at once', async () => {
    if (!world.isShared) return;
    const fresh = await World.create();
    const servers = await Promise.all([fresh.start(), fresh.start()]);
    const replies = await Promise.all(
      servers.map((server) => request(server.url, 'POST /api/chat', { message: 'hi' })),
    );
    expect(replies.map((reply) => reply.status)).toEqual([200, 200]);
    await fresh.dispose();
  });
});

describe('a database that goes away', () => {
  it('answers 503 at once, keeps what it had paid for, and recovers by itself', async () => {
    const world = await World.create();
    const upstream = await ScriptedUpstream.start();
    const outage = await outageOf(world);
    const server = await world.start({
      ...outage.environment,
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_MODEL: 'scripted',
    });
    const chat = (message: string, headers = {}) =>
      request(server.url, 'POST /api/chat', { message, session_id: 'outage' }, headers);
    expect((await chat('before')).status).toBe(200);

    upstream.answerWith({ text: 'Paid for.', firstTokenDelayMs: 300 });
    const headers = { 'idempotency-key': 'one-payment' };
    const interrupted = chat('during', headers);
    await upstream.nextRequest();
    await upstream.nextRequest();
    outage.begin();
    expect(outage.isShort ? [200, 503] : [503]).toContain((await interrupted).status);
    if (!outage.isShort) {
      const startedMs = performance.now();
      expect((await chat('refused')).status).toBe(503);
      expect(performance.now() - startedMs).toBeLessThan(4_000);
      expect((await request(server.url, 'GET /health')).status).toBe(503);
    }
    outage.end();

    await untilTrue(async () => (await request(server.url, 'GET /health')).status === 200);
    await untilTrue(async () => (await chat('during', headers)).status === 200);
    expect((await chat('during', headers)).body).toMatchObject({ response: 'Paid for.' });
    expect(
      upstream.requests.filter((each) => each.body.messages.at(-1)?.content === 'during'),
    ).toHaveLength(1);
    await world.dispose();
    await upstream.stop();
    outage.close();
  });

  interface Outage {
    readonly environment: Record<string, string>;
    /** The embedded server is started again at once, before anyone could look. */
    readonly isShort: boolean;
    begin(): void;
    end(): void;
    close(): void;
  }

  async function outageOf(world: World): Promise<Outage> {
    const url = world.environment['DATABASE_URL'];
    if (url === undefined) return embeddedOutage(world);
    const target = new URL(url);
    const gate = await TcpGate.to(target.hostname, Number(target.port || 5432));
    target.hostname = '127.0.0.1';
    target.port = String(gate.port);
    return {
      environment: { DATABASE_URL: target.href },
      isShort: false,
      begin: () => gate.shut(),
      end: () => gate.open(),
      close: () => gate.close(),
    };
  }

  function embeddedOutage(world: World): Outage {
    const lockFile = join(world.environment.DATA_DIR, 'memory.db/postmaster.pid');
    const nothing = () => undefined;
    const begin = () =>
      process.kill(Number(readFileSync(lockFile, 'utf8').split('\n')[0]), 'SIGKILL');
    return { environment: {}, isShort: true, begin, end: nothing, close: nothing };
  }
});

describe('a Redis that goes away', () => {
  it('is missed by health alone: chat goes on, and all is well when it returns', async () => {
    const world = await World.create();
    const redisUrl = world.environment['REDIS_URL'];
    if (redisUrl === undefined) return world.dispose();
    const target = new URL(redisUrl);
    const gate = await TcpGate.to(target.hostname, Number(target.port || 6379));
    const server = await world.start({ REDIS_URL: `redis://127.0.0.1:${gate.port}` });
    const chat = () =>
      request(server.url, 'POST /api/chat', { message: 'hi', session_id: 'redis' });
    const health = async () => (await request(server.url, 'GET /health')).body['status'];
    expect(await health()).toBe('healthy');
    gate.shut();
    expect((await chat()).status).toBe(200);
    await untilTrue(async () => (await health()) === 'degraded');
    expect((await chat()).status).toBe(200);
    expect((await request(server.url, 'GET /health')).status).toBe(200);
    gate.open();
    await untilTrue(async () => (await health()) === 'healthy');
    const { body } = await request(server.url, 'GET /api/sessions/redis');
    expect(body['message_count']).toBe(4);
    await world.dispose();
    gate.close();
    return undefined;
  });
});

import { once } from 'node:events';
import { createServer } from 'node:net';
import { atOnce, RedisServer, RedisWorld, until, whyNoRedisServer } from '../testing';
import { RedisConnection } from './redis-connection';

const PASSWORD = 'correct-horse-battery';
const skipReason = whyNoRedisServer();

(skipReason ? describe.skip : describe)(`${RedisConnection.name} ${skipReason ?? ''}`, () => {
  let server: RedisServer;
  let world: RedisWorld;

  beforeEach(async () => {
    server = await RedisServer.onFreePort();
    world = new RedisWorld(server.url);
  });

  afterEach(async () => {
    await server.kill();
    await world.close();
  });

  it('opens without a server, and connects when one is there', async () => {
    const sut = await world.connect(`redis://localhost:${server.port}`);
    expect(sut.isConnected).toBe(false);
    await expect(atOnce(ask(sut))).resolves.toBe('fallback');
    expect(world.logger.warnings).toHaveLength(1);
    expect(world.logger.warnings[0]).toContain('ECONNREFUSED');
    await server.start();
    await until(() => sut.isConnected);
    await expect(ask(sut)).resolves.toBe('PONG');
  });

  it('logs once that Redis is gone and once that it is back, however often it tries', async () => {
    await server.start();
    const sut = await world.connect();
    const { logs, warnings } = world.logger;
    expect(logs).toEqual([`Redis at 127.0.0.1:${server.port} is connected.`]);
    await server.kill();
    await refuseConnections(4);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('does not answer');
    await server.start();
    await until(() => sut.isConnected);
    expect(warnings).toHaveLength(1);
    expect(logs).toHaveLength(2);
  });

  it('lets only the first command wait for a Redis that hangs', async () => {
    await server.start();
    const sut = await world.connect();
    server.hang();
    await expect(ask(sut)).resolves.toBe('fallback');
    await expect(atOnce(ask(sut))).resolves.toBe('fallback');
    await until(() => world.logger.warnings.length === 1);
    server.resume();
    await until(() => sut.isConnected);
    await expect(ask(sut)).resolves.toBe('PONG');
  });

  it('is used again as soon as a slow Redis answers, without a word', async () => {
    await server.start();
    const sut = await world.connect();
    await world.probe.redis.client('PAUSE', 350);
    await expect(ask(sut)).resolves.toBe('fallback');
    expect(sut.isConnected).toBe(false);
    // Well before the next heartbeat.
    await until(() => sut.isConnected, 1_000);
    expect(world.logger.warnings).toEqual([]);
  });

  it('notices by itself that a Redis nobody asks hangs', async () => {
    await server.start();
    const sut = await world.connect();
    server.hang();
    await until(() => !sut.isConnected);
    server.resume();
    await until(() => sut.isConnected);
  });

  it.each([
    ['is full', ['maxmemory', '1'], ['maxmemory', '0'], 'OOM'],
    ['takes no writes', ['min-replicas-to-write', '9'], ['min-replicas-to-write', '0'], 'NOREPL'],
  ] as const)('does without a Redis that %s', async (_what, broken, healed, reason) => {
    await server.start();
    const sut = await world.connect();
    const { probe, logger } = world;
    await probe.redis.config('SET', ...broken);
    await sut.attempt<unknown>(
      (redis) => redis.set('key', 'value'),
      () => undefined,
    );
    await until(async () => !sut.isConnected && (await probe.connectionsSoFar()) > 3);
    expect(logger.warnings).toHaveLength(1);
    expect(logger.warnings[0]).toContain(reason);
    await probe.redis.config('SET', ...healed);
    await until(() => sut.isConnected);
  });

  it.each([
    ['the wrong password', ':no-such-word@'],
    ['no password', ''],
  ])('warns once when it has %s, and connects when that is accepted', async (_what, login) => {
    await server.start();
    await world.probe.redis.config('SET', 'requirepass', PASSWORD);
    const sut = await world.connect(`redis://${login}127.0.0.1:${server.port}`);
    expect(sut.isConnected).toBe(false);
    await until(async () => (await world.probe.connectionsSoFar()) > 3);
    const { warnings } = world.logger;
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('refuses the password or user of REDIS_URL');
    expect(warnings[0]).not.toContain('no-such-word');
    await world.probe.redis.config('SET', 'requirepass', login ? 'no-such-word' : '');
    await until(() => sut.isConnected);
  });

  it('needs no more than scripts, its keys and its channel', async () => {
    await server.start();
    await world.probe.redis.call('ACL', 'SETUSER', 'parley', 'on', '>word', '~parley*', '+@all');
    const sut = await world.connect(`redis://parley:word@127.0.0.1:${server.port}`);
    expect(sut.isConnected).toBe(true);
    sut.subscribe(
      'parley-channel',
      () => undefined,
      () => undefined,
    );
    await until(() => world.logger.warnings.length === 1);
    expect(world.logger.warnings[0]).toContain('no pub/sub channel');
    expect(sut.isConnected).toBe(true);
  });

  it('says nothing and stays closed once it is closed', async () => {
    await server.start();
    const sut = await world.connect();
    await sut.close();
    await sut.close();
    expect(sut.isConnected).toBe(false);
    await expect(atOnce(ask(sut))).resolves.toBe('fallback');
    await until(
      async () => !String(await world.probe.redis.client('LIST')).includes('name=parley'),
    );
    expect(world.logger.warnings).toEqual([]);
  });

  function ask(sut: RedisConnection): Promise<string> {
    return sut.attempt(
      (redis) => redis.ping(),
      () => 'fallback',
    );
  }

  /** In the place of the server, until `count` attempts have come. */
  async function refuseConnections(count: number): Promise<void> {
    let attempts = 0;
    const refusing = createServer((socket) => {
      attempts++;
      socket.destroy();
    }).listen(server.port, '127.0.0.1');
    await until(() => attempts >= count);
    refusing.close();
    await once(refusing, 'close');
  }
});

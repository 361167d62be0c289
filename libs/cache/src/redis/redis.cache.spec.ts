import { cacheContract } from '../cache.contract';
import {
  atOnce,
  RedisServer,
  RedisWorld,
  until,
  whyNoRedisServer,
  whyNoSharedRedis,
} from '../testing';
import { RedisCache } from './redis.cache';

const MINUTE_MS = 60_000;
const skipReason = whyNoSharedRedis();

(skipReason ? describe.skip : describe)(`${RedisCache.name} ${skipReason ?? ''}`, () => {
  let world: RedisWorld;
  let sut: RedisCache;

  beforeEach(async () => {
    world = new RedisWorld();
    sut = new RedisCache(await world.connect());
  });

  afterEach(() => world.close());

  cacheContract(() => Promise.resolve({ sut, passTime: (ms) => world.probe.passTime(ms) }));

  it('shares entries with other instances', async () => {
    const other = new RedisCache(await world.connect());
    await sut.set('history:a', { turn: 1 }, MINUTE_MS);
    await expect(other.get('history:a')).resolves.toEqual({ turn: 1 });
    await other.delete('history:a');
    await expect(sut.get('history:a')).resolves.toBeUndefined();
  });

  it('keeps its own count of hits and misses', async () => {
    const other = new RedisCache(await world.connect());
    await other.get('history:a');
    await expect(sut.stats()).resolves.toMatchObject({ hits: 0, misses: 0 });
  });

  it('leaves no key in Redis without an end', async () => {
    await sut.set('history:a', 1, MINUTE_MS);
    await sut.get('history:a');
    const key = `${world.probe.prefix}cache:history:a`;
    const leftMs = await world.probe.redis.pttl(key);
    expect(leftMs).toBeGreaterThan(MINUTE_MS - 5_000);
    expect(leftMs).toBeLessThanOrEqual(MINUTE_MS);
  });

  it.each(['', 'garbage', '60000|{"cut off', '60000|', '60000', '|', '12x|1 2'])(
    'takes an entry that reads %j for a miss',
    async (entry) => {
      await world.probe.redis.set(`${world.probe.prefix}cache:history:a`, entry);
      await expect(sut.get('history:a')).resolves.toBeUndefined();
      await expect(sut.stats('history:')).resolves.toMatchObject({ misses: 1 });
    },
  );

  it('takes a key of another kind for a miss, and goes on', async () => {
    const connection = await world.connect();
    const mixed = new RedisCache(connection);
    await world.probe.redis.lpush(`${world.probe.prefix}cache:history:a`, 'not text');
    await expect(mixed.get('history:a')).resolves.toBeUndefined();
    await mixed.set('history:b', 1, MINUTE_MS);
    await expect(mixed.get('history:b')).resolves.toBe(1);
    expect(connection.isConnected).toBe(true);
    expect(world.logger.warnings).toEqual([]);
  });

  it('finds its scripts again after Redis has forgotten them', async () => {
    await sut.set('history:a', 1, MINUTE_MS);
    await sut.get('history:a');
    await world.probe.redis.script('FLUSH');
    await expect(sut.get('history:a')).resolves.toBe(1);
  });

  it('misses everything once its connection is closed', async () => {
    const connection = await world.connect();
    const closed = new RedisCache(connection);
    await closed.set('history:a', 1, MINUTE_MS);
    await connection.close();
    await closed.set('history:a', 2, MINUTE_MS);
    await closed.delete('history:a');
    await expect(closed.get('history:a')).resolves.toBeUndefined();
    await expect(closed.stats()).resolves.toMatchObject({ entries: 0, isConnected: false });
    await expect(sut.get('history:a')).resolves.toBe(1);
  });
});

const noServerReason = whyNoRedisServer();

(noServerReason ? describe.skip : describe)(
  `${RedisCache.name} whose Redis dies ${noServerReason ?? ''}`,
  () => {
    let server: RedisServer;
    let world: RedisWorld;

    beforeEach(async () => {
      server = await (await RedisServer.onFreePort()).start();
      world = new RedisWorld(server.url);
    });

    afterEach(async () => {
      await server.kill();
      await world.close();
    });

    it('misses at once, and serves again when Redis is back', async () => {
      const connection = await world.connect();
      const sut = new RedisCache(connection);
      await sut.set('history:a', 1, MINUTE_MS);
      await server.kill();
      await until(() => !connection.isConnected);
      await expect(atOnce(sut.get('history:a'))).resolves.toBeUndefined();
      await expect(atOnce(sut.set('history:a', 2, MINUTE_MS))).resolves.toBeUndefined();
      await expect(atOnce(sut.stats())).resolves.toMatchObject({ isConnected: false, misses: 1 });
      await server.start();
      await until(() => connection.isConnected);
      await sut.set('history:a', 3, MINUTE_MS);
      await expect(sut.get('history:a')).resolves.toBe(3);
    });

    it('takes reads that were under way for misses', async () => {
      const sut = new RedisCache(await world.connect());
      const reads = Array.from({ length: 200 }, () => sut.get('history:a'));
      await server.kill();
      await expect(Promise.all(reads)).resolves.toEqual(Array(200).fill(undefined));
    });
  },
);

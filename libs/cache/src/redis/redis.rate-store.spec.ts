import { FixedClock } from '@parley/common';
import { MemoryRateStore } from '../memory/memory.rate-store';
import { rateStoreContract } from '../rate-store.contract';
import {
  atOnce,
  RedisServer,
  RedisWorld,
  until,
  whyNoRedisServer,
  whyNoSharedRedis,
} from '../testing';
import { RedisConnection } from './redis-connection';
import { RedisRateStore } from './redis.rate-store';

const LIMIT = { points: 20, windowMs: 60_000 };
const skipReason = whyNoSharedRedis();

(skipReason ? describe.skip : describe)(`${RedisRateStore.name} ${skipReason ?? ''}`, () => {
  let world: RedisWorld;
  let sut: RedisRateStore;

  beforeEach(async () => {
    world = new RedisWorld();
    sut = await makeSut();
  });

  afterEach(() => world.close());

  rateStoreContract(() => Promise.resolve({ sut, passTime: (ms) => world.probe.passTime(ms) }));

  it('says that its limits are shared', () => {
    expect(sut.scope).toBe('shared');
  });

  it('allows exactly the limit to hits that come to two instances at once', async () => {
    const other = await makeSut();
    const verdicts = await Promise.all(
      Array.from({ length: 50 }, (_none, n) => (n % 2 ? sut : other).consume('key', LIMIT)),
    );
    expect(verdicts.filter(({ isAllowed }) => isAllowed)).toHaveLength(20);
    await expect(sut.hits('key')).resolves.toMatchObject({ count: 50 });
    await expect(other.hits('key')).resolves.toMatchObject({ count: 50 });
  });

  it('gives a window to a count that has lost its own', async () => {
    await sut.consume('key', LIMIT);
    await world.probe.redis.persist(`${world.probe.prefix}limit:key`);
    await expect(sut.consume('key', LIMIT)).resolves.toMatchObject({ resetMs: LIMIT.windowMs });
    await world.probe.passTime(LIMIT.windowMs);
    await expect(sut.hits('key')).resolves.toMatchObject({ count: 0 });
  });

  async function makeSut(): Promise<RedisRateStore> {
    return new RedisRateStore(await world.connect(), new MemoryRateStore(new FixedClock()));
  }
});

const noServerReason = whyNoRedisServer();

(noServerReason ? describe.skip : describe)(
  `${RedisRateStore.name} whose Redis dies ${noServerReason ?? ''}`,
  () => {
    let server: RedisServer;
    let world: RedisWorld;
    let connection: RedisConnection;
    let sut: RedisRateStore;

    beforeEach(async () => {
      server = await (await RedisServer.onFreePort()).start();
      world = new RedisWorld(server.url);
      connection = await world.connect();
      sut = new RedisRateStore(connection, new MemoryRateStore(new FixedClock()));
    });

    afterEach(async () => {
      await server.kill();
      await world.close();
    });

    it('limits by its own count at once, says so, and shares again when Redis is back', async () => {
      const limit = { points: 3, windowMs: 60_000 };
      await sut.consume('key', limit);
      await server.kill();
      await until(() => !connection.isConnected);
      expect(sut.scope).toBe('instance');
      const verdicts = [];
      for (let hit = 0; hit < 4; hit++) verdicts.push(await atOnce(sut.consume('key', limit)));
      expect(verdicts.map(({ isAllowed }) => isAllowed)).toEqual([true, true, true, false]);
      await expect(atOnce(sut.hits('key'))).resolves.toMatchObject({ count: 4 });
      await server.start();
      await until(() => sut.scope === 'shared');
      await expect(sut.hits('key')).resolves.toMatchObject({ count: 0 });
    });

    it('counts no hit later that was under way when its connection broke', async () => {
      const { redis } = world.probe;
      await redis.client('PAUSE', 2_000, 'WRITE');
      const hit = sut.consume('key', LIMIT);
      await redis.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      await expect(hit).resolves.toMatchObject({ isAllowed: true });
      await redis.client('UNPAUSE');
      await until(() => connection.isConnected);
      await expect(sut.hits('key')).resolves.toMatchObject({ count: 0 });
    });

    it('gives a verdict to every hit that was under way', async () => {
      const hits = Array.from({ length: 200 }, () => sut.consume('key', LIMIT));
      await server.kill();
      await expect(Promise.all(hits)).resolves.toHaveLength(200);
    });
  },
);

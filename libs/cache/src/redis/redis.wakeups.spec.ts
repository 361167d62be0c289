import { RandomIds } from '@parley/common';
import { MemoryWakeups } from '../memory/memory.wakeups';
import { RedisServer, RedisWorld, until, whyNoRedisServer, whyNoSharedRedis } from '../testing';
import { wakeupsContract } from '../wakeups.contract';
import { RedisWakeups } from './redis.wakeups';

const skipReason = whyNoSharedRedis();

(skipReason ? describe.skip : describe)(`${RedisWakeups.name} ${skipReason ?? ''}`, () => {
  let world: RedisWorld;

  beforeEach(() => {
    world = new RedisWorld();
  });

  afterEach(() => world.close());

  wakeupsContract(makeSut);

  it('wakes other instances', async () => {
    const [sut, other] = await twoInstances();
    const waiting = other.wait('turn:1', 60_000);
    sut.publish('turn:1');
    await expect(waiting).resolves.toBeUndefined();
  });

  it('takes a topic as it is, blanks and all', async () => {
    const [sut, other] = await twoInstances();
    const waiting = other.wait('user:a b ü\n', 60_000);
    sut.publish('user:a b ü\n');
    await expect(waiting).resolves.toBeUndefined();
  });

  it('hears each of its own wake-ups once', async () => {
    const [sut, other] = await twoInstances();
    let calls = 0;
    sut.subscribe('turn:1', () => calls++);
    const arrived = other.wait('turn:1', 60_000);
    sut.publish('turn:1');
    await arrived;
    // Redis sent the echo before this answer, so that it would have been heard by now.
    const answered = sut.wait('answer', 60_000);
    other.publish('answer');
    await answered;
    expect(calls).toBe(1);
  });

  async function makeSut(): Promise<RedisWakeups> {
    const local = new MemoryWakeups(world.logger);
    return new RedisWakeups(await world.connect(), new RandomIds(), local);
  }

  async function twoInstances(): Promise<[RedisWakeups, RedisWakeups]> {
    const instances: [RedisWakeups, RedisWakeups] = [await makeSut(), await makeSut()];
    const channel = `${world.probe.prefix}wakeups`;
    await until(async () => {
      const [, subscribers] = await world.probe.redis.pubsub('NUMSUB', channel);
      return subscribers === 2;
    });
    return instances;
  }
});

const noServerReason = whyNoRedisServer();

(noServerReason ? describe.skip : describe)(
  `${RedisWakeups.name} whose Redis dies ${noServerReason ?? ''}`,
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

    it('wakes its own instance meanwhile, everyone when Redis is back, and others again', async () => {
      const connection = await world.connect();
      const sut = new RedisWakeups(connection, new RandomIds());
      const other = new RedisWakeups(await world.connect(), new RandomIds());
      await server.kill();
      await until(() => !connection.isConnected);

      const local = sut.wait('turn:1', 60_000);
      sut.publish('turn:1');
      await local;

      const missed = other.wait('turn:2', 60_000);
      sut.publish('turn:2');
      await server.start();
      await missed;

      await until(() => connection.isConnected);
      const crossing = other.wait('turn:3', 60_000);
      sut.publish('turn:3');
      await crossing;
    });
  },
);

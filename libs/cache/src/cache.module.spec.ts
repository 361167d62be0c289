import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Clock, FixedClock, Ids, RandomIds } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { Cache, CacheModule, RateStore, RedisHealth, Wakeups } from '.';
import { RedisProbe, RedisServer, whyNoRedisServer } from './testing';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: FixedClock },
    { provide: Ids, useClass: RandomIds },
  ],
  exports: [Clock, Ids],
})
class TimeAndIdsModule {}

const skipReason = whyNoRedisServer();

describe(CacheModule.name, () => {
  let app: TestingModule | undefined;
  let server: RedisServer;

  beforeEach(async () => {
    server = await RedisServer.onFreePort();
  });

  afterEach(async () => {
    await app?.close();
    await server.kill();
  });

  it('keeps everything within the process where no Redis is configured', async () => {
    app = await start({});
    await app.get(Cache).set('history:a', 1, 1_000);
    await expect(app.get(Cache).get('history:a')).resolves.toBe(1);
    expect(app.get(Cache).backend).toBe('memory');
    expect(app.get(RateStore).scope).toBe('instance');
    expect(app.get(Wakeups)).toBeInstanceOf(Wakeups);
    expect(app.get(RedisHealth)).toMatchObject({ isConfigured: false, isConnected: false });
  });

  it('starts on a Redis that is not there, and says so', async () => {
    app = await start({ REDIS_URL: server.url });
    await app.get(Cache).set('history:a', 1, 1_000);
    await expect(app.get(Cache).get('history:a')).resolves.toBeUndefined();
    expect(app.get(RateStore).scope).toBe('instance');
    expect(app.get(RedisHealth)).toMatchObject({ isConfigured: true, isConnected: false });
  });

  const name = `shares over Redis, and leaves it at shutdown ${skipReason ?? ''}`;
  (skipReason ? it.skip : it)(name, async () => {
    await server.start();
    const probe = new RedisProbe(server.url, 'parley:');
    app = await start({ REDIS_URL: server.url });
    expect(app.get(RedisHealth)).toMatchObject({ isConfigured: true, isConnected: true });
    expect(app.get(RateStore).scope).toBe('shared');
    await app.get(Cache).set('history:a', 1, 60_000);
    await expect(probe.keys()).resolves.toContain('parley:cache:history:a');
    await app.close();
    const clients = await probe.redis.client('LIST');
    await probe.close();
    expect(clients).not.toContain('name=parley');
  });

  async function start(environment: Record<string, string>): Promise<TestingModule> {
    const { config } = loadConfig(environment);
    const module = await Test.createTestingModule({
      imports: [ConfigModule.register(config), TimeAndIdsModule, CacheModule],
    }).compile();
    module.useLogger(false);
    return module.init();
  }
});

import { RedisProbe, RedisServer, whyNoRedisServer } from '../testing';
import { countKeys } from './count-keys';

const skipReason = whyNoRedisServer();

(skipReason ? describe.skip : describe)(`${countKeys.name} ${skipReason ?? ''}`, () => {
  let server: RedisServer;
  let probe: RedisProbe;

  beforeAll(async () => {
    server = await (await RedisServer.onFreePort()).start();
    probe = new RedisProbe(server.url, '');
  });

  afterAll(async () => {
    await probe.close();
    await server.kill();
  });

  it('counts exactly where it can walk all keys, and estimates beyond', async () => {
    await fill('ours:', 3_000);
    await fill('foreign:', 3_000);
    await expect(countKeys(probe.redis, 'ours:')).resolves.toEqual({
      entries: 3_000,
      isEstimated: false,
    });
    await fill('foreign:', 57_000);
    const { entries, isEstimated } = await countKeys(probe.redis, 'ours:');
    expect(isEstimated).toBe(true);
    expect(entries).toBeGreaterThan(2_000);
    expect(entries).toBeLessThan(4_000);
  });

  async function fill(prefix: string, count: number): Promise<void> {
    const pairs = Array.from({ length: count }, (_none, n) => [`${prefix}${n}`, '1']);
    await probe.redis.mset(pairs.flat());
  }
});

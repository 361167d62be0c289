import { FixedClock } from '@parley/common';
import { cacheContract } from '../cache.contract';
import { MemoryCache } from './memory.cache';

const MINUTE_MS = 60_000;
const ROOMY = { maxEntries: 100, maxBytes: 100_000, maxEntryBytes: 10_000 };

describe(MemoryCache.name, () => {
  let clock: FixedClock;

  beforeEach(() => {
    clock = new FixedClock();
  });

  cacheContract(() =>
    Promise.resolve({
      sut: new MemoryCache(clock),
      passTime: async (ms) => clock.advance(ms),
    }),
  );

  it('gives every reader the value itself, not a copy', async () => {
    const sut = new MemoryCache(clock);
    const value = { turns: ['a'] };
    await sut.set('history:a', value, MINUTE_MS);
    await expect(sut.get('history:a')).resolves.toBe(value);
  });

  it('forgets what was not read for longest when it holds too many entries', async () => {
    const sut = new MemoryCache(clock, { ...ROOMY, maxEntries: 2 });
    await sut.set('history:a', 1, MINUTE_MS);
    await sut.set('history:b', 2, MINUTE_MS);
    await sut.get('history:a');
    await sut.set('history:c', 3, MINUTE_MS);
    await expect(sut.get('history:a')).resolves.toBe(1);
    await expect(sut.get('history:b')).resolves.toBeUndefined();
    await expect(sut.get('history:c')).resolves.toBe(3);
  });

  it('forgets entries when they hold too many bytes together', async () => {
    const sut = new MemoryCache(clock, ROOMY);
    for (let n = 0; n < 50; n++) await sut.set(`history:${n}`, 'x'.repeat(2_000), MINUTE_MS);
    const { entries } = await sut.stats();
    expect(entries).toBeGreaterThan(20);
    expect(entries).toBeLessThanOrEqual(25);
  });
});

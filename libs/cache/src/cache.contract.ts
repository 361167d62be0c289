import type { Cache } from './cache';

export interface CacheWorld {
  readonly sut: Cache;
  /** Lets time pass for what the cache holds. */
  passTime(ms: number): Promise<void>;
}

const MINUTE_MS = 60_000;

/** What every Cache does. `makeWorld` gives an empty cache. */
export function cacheContract(makeWorld: () => Promise<CacheWorld>): void {
  let sut: Cache;
  let passTime: CacheWorld['passTime'];

  beforeEach(async () => {
    const world = await makeWorld();
    sut = world.sut;
    passTime = (ms) => world.passTime(ms);
  });

  it.each([
    ['an object', { turns: [{ role: 'user', text: 'Grüß Gott 👋', tokens: 3 }], next: null }],
    ['a list', ['a', 1, true]],
    ['an empty text', ''],
    ['zero', 0],
    ['false', false],
    ['null', null],
  ])('returns %s as it was set', async (_what, value) => {
    await sut.set('history:a', value, MINUTE_MS);
    await expect(sut.get('history:a')).resolves.toEqual(value);
  });

  it('returns undefined for a key that was never set', async () => {
    await expect(sut.get('history:unknown')).resolves.toBeUndefined();
  });

  it('replaces an earlier value', async () => {
    await sut.set('history:a', 'old', MINUTE_MS);
    await sut.set('history:a', 'new', MINUTE_MS);
    await expect(sut.get('history:a')).resolves.toBe('new');
  });

  it('forgets what is deleted, and only that', async () => {
    await sut.set('history:a', 1, MINUTE_MS);
    await sut.set('history:ab', 2, MINUTE_MS);
    await sut.delete('history:a');
    await sut.delete('history:unknown');
    await expect(sut.get('history:a')).resolves.toBeUndefined();
    await expect(sut.get('history:ab')).resolves.toBe(2);
  });

  it.each(['history:a b', 'history:*', 'history:ä\n', 'history:a:b', 'plain'])(
    'keeps the key %j apart from others',
    async (key) => {
      await sut.set(key, 'this', MINUTE_MS);
      await sut.set('history:x', 'other', MINUTE_MS);
      await expect(sut.get(key)).resolves.toBe('this');
    },
  );

  it('forgets an entry when its time is over', async () => {
    await sut.set('history:short', 1, MINUTE_MS);
    await sut.set('history:long', 2, 3 * MINUTE_MS);
    await passTime(MINUTE_MS + 1);
    await expect(sut.get('history:short')).resolves.toBeUndefined();
    await expect(sut.get('history:long')).resolves.toBe(2);
  });

  it("renews an entry's whole time at every read", async () => {
    await sut.set('history:a', 'read', 10 * MINUTE_MS);
    await sut.set('history:b', 'unread', 10 * MINUTE_MS);
    for (let reads = 0; reads < 3; reads++) {
      await passTime(9 * MINUTE_MS);
      await expect(sut.get('history:a')).resolves.toBe('read');
    }
    await expect(sut.get('history:b')).resolves.toBeUndefined();
  });

  it('takes the time of the last set', async () => {
    await sut.set('history:a', 1, MINUTE_MS);
    await sut.set('history:a', 2, 10 * MINUTE_MS);
    await passTime(9 * MINUTE_MS);
    await expect(sut.get('history:a')).resolves.toBe(2);
    await passTime(9 * MINUTE_MS);
    await expect(sut.get('history:a')).resolves.toBe(2);
  });

  it.each([0, -5, 0.4])('takes a time to live of %d ms for the shortest', async (ttlMs) => {
    await sut.set('history:a', 1, ttlMs);
    await passTime(2);
    await expect(sut.get('history:a')).resolves.toBeUndefined();
  });

  it.each([
    ['too large', () => 'x'.repeat(2_000_000)],
    ['a cycle', cycle],
    ['undefined', () => undefined],
  ])('keeps no value that is %s, nor the one that it replaces', async (_what, makeValue) => {
    await sut.set('history:a', 'earlier', MINUTE_MS);
    await sut.set('history:a', makeValue(), MINUTE_MS);
    await expect(sut.get('history:a')).resolves.toBeUndefined();
  });

  it('counts hits and misses by family', async () => {
    await sut.set('history:a', 1, MINUTE_MS);
    for (const key of ['history:a', 'history:a', 'history:b', 'other:a']) await sut.get(key);
    await expect(sut.stats('history:')).resolves.toMatchObject({ hits: 2, misses: 1 });
    await expect(sut.stats()).resolves.toMatchObject({ hits: 2, misses: 2 });
  });

  it('counts the living entries by prefix', async () => {
    for (const key of ['history:a', 'history:b', 'other:a']) await sut.set(key, 1, 10 * MINUTE_MS);
    await sut.set('history:short', 1, MINUTE_MS);
    await expect(sut.stats('history:')).resolves.toMatchObject({ entries: 3, isEstimated: false });
    await passTime(MINUTE_MS + 1);
    await expect(sut.stats('history:')).resolves.toMatchObject({ entries: 2 });
    await expect(sut.stats()).resolves.toMatchObject({ entries: 3, isConnected: true });
    await expect(sut.stats('h*')).resolves.toMatchObject({ entries: 0 });
  });

  it('says what it is', async () => {
    await expect(sut.stats()).resolves.toMatchObject({ backend: sut.backend });
  });
}

function cycle(): object {
  const value: { self?: object } = {};
  value.self = value;
  return value;
}

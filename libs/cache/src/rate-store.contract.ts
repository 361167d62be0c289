import type { RateStore } from './rate-store';

export interface RateStoreWorld {
  readonly sut: RateStore;
  /** Lets time pass for what the store holds. */
  passTime(ms: number): Promise<void>;
}

const MINUTE_MS = 60_000;
const THREE_A_MINUTE = { points: 3, windowMs: MINUTE_MS };

/** What every RateStore does. `makeWorld` gives an empty store. */
export function rateStoreContract(makeWorld: () => Promise<RateStoreWorld>): void {
  let sut: RateStore;
  let passTime: RateStoreWorld['passTime'];

  beforeEach(async () => {
    const world = await makeWorld();
    sut = world.sut;
    passTime = (ms) => world.passTime(ms);
  });

  it('allows as many hits as the limit has points, then none', async () => {
    const verdicts = [];
    for (let hit = 0; hit < 5; hit++) verdicts.push(await sut.consume('key', THREE_A_MINUTE));
    expect(verdicts.map(({ isAllowed }) => isAllowed)).toEqual([true, true, true, false, false]);
    expect(verdicts.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0, 0]);
  });

  it('allows exactly the limit to hits that come at once', async () => {
    const limit = { points: 20, windowMs: MINUTE_MS };
    const verdicts = await Promise.all(Array.from({ length: 50 }, () => sut.consume('key', limit)));
    expect(verdicts.filter(({ isAllowed }) => isAllowed)).toHaveLength(20);
  });

  it('starts afresh when the window that the first hit opened is over', async () => {
    for (let hit = 0; hit < 3; hit++) await sut.consume('key', THREE_A_MINUTE);
    await passTime(MINUTE_MS / 2);
    const refused = await sut.consume('key', THREE_A_MINUTE);
    expect(refused.isAllowed).toBe(false);
    expect(refused.resetMs).toBeLessThanOrEqual(MINUTE_MS / 2);
    expect(refused.resetMs).toBeGreaterThan(MINUTE_MS / 2 - 5_000);
    await passTime(MINUTE_MS / 2);
    await expect(sut.consume('key', THREE_A_MINUTE)).resolves.toMatchObject({
      isAllowed: true,
      remaining: 2,
    });
  });

  it('tells a new window its whole length', async () => {
    const { resetMs } = await sut.consume('key', THREE_A_MINUTE);
    expect(resetMs).toBe(MINUTE_MS);
  });

  it.each([50, 1_500, 40 * 24 * 3_600_000])('keeps to a window of %d ms', async (windowMs) => {
    const { resetMs } = await sut.consume('key', { points: 1, windowMs });
    expect(resetMs).toBe(windowMs);
    await passTime(windowMs);
    await expect(sut.hits('key')).resolves.toEqual({ count: 0, resetMs: 0 });
  });

  it('counts every key for itself, each under its own limit', async () => {
    await sut.consume('a', { points: 1, windowMs: MINUTE_MS });
    await expect(sut.consume('b', { points: 1, windowMs: 1_000 })).resolves.toMatchObject({
      isAllowed: true,
    });
    await expect(sut.consume('a', { points: 1, windowMs: MINUTE_MS })).resolves.toMatchObject({
      isAllowed: false,
    });
    await expect(sut.consume('a', { points: 10, windowMs: MINUTE_MS })).resolves.toMatchObject({
      isAllowed: true,
      remaining: 7,
    });
  });

  it('allows nothing under a limit of no points', async () => {
    await expect(sut.consume('key', { points: 0, windowMs: 1_000 })).resolves.toMatchObject({
      isAllowed: false,
      remaining: 0,
    });
  });

  it('tells the hits of a window without adding one', async () => {
    await expect(sut.hits('key')).resolves.toEqual({ count: 0, resetMs: 0 });
    for (let hit = 0; hit < 4; hit++) await sut.consume('key', THREE_A_MINUTE);
    await sut.hits('key');
    const { count, resetMs } = await sut.hits('key');
    expect(count).toBe(4);
    expect(resetMs).toBeGreaterThan(0);
    expect(resetMs).toBeLessThanOrEqual(MINUTE_MS);
  });
}

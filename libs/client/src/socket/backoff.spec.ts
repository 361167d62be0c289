import { backoffMs } from './backoff';

describe(backoffMs.name, () => {
  const range = { firstMs: 500, mostMs: 30_000 };
  const longest = (tries: number) => backoffMs(tries, range, () => 1);

  it('doubles its bound with each try, up to the most', () => {
    expect([0, 1, 2, 3].map(longest)).toEqual([500, 1_000, 2_000, 4_000]);
    expect(longest(7)).toBe(30_000);
    expect(longest(5_000)).toBe(30_000);
  });

  it('spreads over the whole span', () => {
    expect(backoffMs(1, range, () => 0)).toBe(0);
    expect(backoffMs(1, range, () => 0.25)).toBe(250);
  });
});

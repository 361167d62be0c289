import { isDeeperThan } from './json-depth';

const at = (limit: number, json: string): boolean => isDeeperThan(limit, Buffer.from(json));

describe(isDeeperThan.name, () => {
  it.each([
    ['{}', 1, false],
    ['[[]]', 1, true],
    ['{"a":[{}]}', 3, false],
    ['{"a":[{}]}', 2, true],
    ['[[],[],[]]', 2, false],
    ['"[[[["', 0, false],
    ['["\\"[[[", []]', 2, false],
    ['["\\\\",[[]]]', 2, true],
    ['["unterminated [[[', 1, false],
  ])('of %s beyond %i: %s', (json, limit, expected) => {
    expect(at(limit, json)).toBe(expected);
  });

  it('takes time in proportion to the length, whatever the text', () => {
    const quotes = Buffer.from(`["${'\\'.repeat(500_001)}"${'\\"'.repeat(250_000)}"]`);
    expect(isDeeperThan(1, quotes)).toBe(false);
  });
});

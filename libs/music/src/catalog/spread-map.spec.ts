import { SpreadMap } from './spread-map';

describe(SpreadMap.name, () => {
  it('holds what a map holds', () => {
    const sut = new SpreadMap<number>();
    const map = new Map<string, number>();
    for (let n = 0; n < 2_000; n += 1) {
      const key = `folder/${n % 700}.mp3`;
      if (n % 3 === 0) {
        sut.delete(key);
        map.delete(key);
      } else {
        sut.set(key, n);
        map.set(key, n);
      }
    }
    expect(sut.size).toBe(map.size);
    expect(new Map(sut)).toEqual(map);
    expect([sut.get('folder/1.mp3'), sut.has('folder/1.mp3')]).toEqual([
      map.get('folder/1.mp3'),
      map.has('folder/1.mp3'),
    ]);
    expect([sut.get(''), sut.has('')]).toEqual([undefined, false]);
  });

  it.each([
    ['files in folders', (n: number) => `/music\0${Math.floor(n / 12)}/${n}.wav`],
    ['ids', (n: number) => (n * 2_654_435_761).toString(36)],
    ['names', (n: number) => `some song ${n}`],
  ])('spreads %s', (_, keyOf) => {
    const sut = new SpreadMap<number>();
    for (let n = 0; n < 64_000; n += 1) sut.set(keyOf(n), n);
    const parts = Reflect.get(sut, 'parts') as readonly Map<string, number>[];
    expect(Math.max(...parts.map(({ size }) => size))).toBeLessThan(2_000);
  });
});

import type { Jsonable } from './jsonable';

interface Turn {
  readonly texts: readonly string[];
  readonly intent?: string | undefined;
  readonly data: Record<string, unknown> | null;
  readonly size: readonly [number, number];
}

// What it refuses, the compiler refuses: a line marked below that compiles is an error of `npm run types`.
describe('Jsonable', () => {
  const throughJson = <T>(value: T & Jsonable<T>): unknown => JSON.parse(JSON.stringify(value));

  it('lets in what JSON gives back as it was', () => {
    const turn: Turn = { texts: ['a'], data: { any: [1] }, size: [1, 2] };
    expect(throughJson<Turn>(turn)).toEqual(turn);
    expect(throughJson('text')).toBe('text');
    expect(throughJson<Turn[] | null>(null)).toBeNull();
  });

  it('keeps out what JSON would change', () => {
    // @ts-expect-error a date would come back as text
    expect(throughJson(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    // @ts-expect-error a date inside would, too
    expect(throughJson({ turns: [{ at: new Date(0) }] })).not.toEqual({
      turns: [{ at: new Date(0) }],
    });
    // @ts-expect-error a map would lose its entries
    expect(throughJson({ map: new Map([['a', 1]]) })).toEqual({ map: {} });
  });
});

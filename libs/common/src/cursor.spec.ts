import { decodeCursor, encodeCursor } from './cursor';

const isNumber = (parts: readonly unknown[]): parts is [number] =>
  parts.length === 1 && Number.isSafeInteger(parts[0]);

describe('cursor', () => {
  it('gives back what it packed', () => {
    expect(decodeCursor(encodeCursor([42]), isNumber)).toEqual([42]);
  });

  it.each(['', 'x', '!!!', encodeCursor(['42']), encodeCursor([1, 2]), encodeCursor([1.5])])(
    'refuses %p, which is none of this list',
    (cursor) => {
      expect(() => decodeCursor(cursor, isNumber)).toThrow(
        'cursor is not one that this list gave out',
      );
    },
  );
});

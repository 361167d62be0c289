import { rangeOf } from './byte-range';

const FILE = { sizeBytes: 1_000, etag: '"v1"', lastModified: 'Sat, 28 Nov 2026 10:00:00 GMT' };

describe(rangeOf.name, () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=10-', 10, 999],
    ['Bytes=10-99', 10, 99],
    ['bytes=990-5000', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=-5000', 0, 999],
    ['bytes= 1-2 ', 1, 2],
  ])('reads %p', (range, start, end) => {
    expect(rangeOf({ range }, FILE)).toEqual({ start, end });
  });

  it.each([
    'bytes=1000-',
    'bytes=-0',
    'bytes=9-1',
    'bytes=-',
    'bytes=x-y',
    'bytes=1-2-3',
    'bytes=0x1-2',
    'bytes=',
  ])('cannot satisfy %p', (range) => {
    expect(rangeOf({ range }, FILE)).toBe('unsatisfiable');
  });

  it.each(['bytes=0-1,5-6', 'items=0-1', 'bytes', ''])('takes %p for no range', (range) => {
    expect(rangeOf({ range }, FILE)).toBe('whole');
  });

  it('has no range of an empty file', () => {
    for (const range of ['bytes=0-', 'bytes=-1']) {
      expect(rangeOf({ range }, { ...FILE, sizeBytes: 0 })).toBe('unsatisfiable');
    }
  });

  it.each([
    ['"v1"', { start: 0, end: 9 }],
    [FILE.lastModified, { start: 0, end: 9 }],
    ['"v2"', 'whole'],
    ['W/"v1"', 'whole'],
    ['Sun, 29 Nov 2026 10:00:00 GMT', 'whole'],
  ])('holds to If-Range %p', (ifRange, expected) => {
    expect(rangeOf({ range: 'bytes=0-9', 'if-range': ifRange }, FILE)).toEqual(expected);
  });
});

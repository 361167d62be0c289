import { toStreamCursor } from './stream-cursor';

const STREAM = '2f1f7c0f-6b11-4a3c-9b4e-0f8c7a523f0e';

describe(toStreamCursor.name, () => {
  it.each([
    [undefined, 0],
    ['', 0],
    [`${STREAM}-0`, 0],
    [`${STREAM}-42`, 42],
    [`${STREAM}-end`, 'end'],
  ])('reads %s as %s', (lastEventId, cursor) => {
    expect(toStreamCursor(STREAM, lastEventId)).toBe(cursor);
  });

  it.each([
    '42',
    STREAM,
    `${STREAM}-`,
    `${STREAM}--1`,
    `${STREAM}-1.5`,
    `${STREAM}-1e9`,
    `x${STREAM}-1`,
  ])('refuses %s', (lastEventId) => {
    expect(() => toStreamCursor(STREAM, lastEventId)).toThrow(/Last-Event-ID/);
  });
});

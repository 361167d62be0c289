import { retryAfterMs } from './retry-after';

describe(retryAfterMs.name, () => {
  it.each([
    [{}, undefined],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after-ms': '50', 'retry-after': '9' }, 50],
    [{ 'retry-after-ms': 'x', 'retry-after': '9' }, 9000],
    [
      { 'retry-after': 'Sat, 21 Nov 2026 10:00:07 GMT', date: 'Sat, 21 Nov 2026 10:00:00 GMT' },
      7000,
    ],
    [{ 'retry-after': 'Sat, 21 Nov 2026 10:00:07 GMT' }, undefined],
  ])('reads %j as %p', (headers, expected) => {
    expect(retryAfterMs(headers)).toBe(expected);
  });
});

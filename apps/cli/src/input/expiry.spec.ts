import { InvalidInputError } from '@parley/common';
import { parseExpiry } from './expiry';

describe(parseExpiry.name, () => {
  const now = new Date('2026-11-21T10:00:00Z');

  it.each([
    ['30d', '2026-12-21T10:00:00.000Z'],
    ['2w', '2026-12-05T10:00:00.000Z'],
    ['12h', '2026-11-21T22:00:00.000Z'],
    ['90m', '2026-11-21T11:30:00.000Z'],
    ['2027-01-31', '2027-01-31T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2027-01-31T18:00:00Z', '2027-01-31T18:00:00.000Z'],
    ['2027-01-31T18:00+02:00', '2027-01-31T16:00:00.000Z'],
    ['2027-01-31T18:00:00.250Z', '2027-01-31T18:00:00.250Z'],
  ])('takes %s for %s', (text, expected) => {
    expect(parseExpiry(text, now).toISOString()).toBe(expected);
  });

  it.each([
    '',
    '30',
    'd',
    '-1d',
    '1.5d',
    '30 d',
    '1y',
    '9999999d',
    'tomorrow',
    '31.01.2027',
    '2027-13-01',
    '2027-02-30',
    '2027-02-29',
    '2027-02-30T10:00Z',
    '2027-01-31T18:00:00',
    '2027-01-31T25:00Z',
    '2027-01-31 18:00Z',
    '30d\n',
  ])('refuses %j', (text) => {
    expect(() => parseExpiry(text, now)).toThrow(InvalidInputError);
  });
});

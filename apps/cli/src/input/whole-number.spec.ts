import { parseWholeNumber } from './whole-number';

describe(parseWholeNumber.name, () => {
  it.each([
    ['1', 1],
    ['007', 7],
    ['50', 50],
  ])('reads %s', (text, expected) => {
    expect(parseWholeNumber('--limit', text, 50)).toBe(expected);
  });

  it.each(['0', '51', '-1', '1.5', '1e1', '', ' 1', 'many', '99999999999999999999'])(
    'refuses %j and says what it takes',
    (text) => {
      expect(() => parseWholeNumber('--limit', text, 50)).toThrow(
        '--limit must be a whole number from 1 to 50.',
      );
    },
  );
});

import { coverageBy } from './coverage';

describe(coverageBy.name, () => {
  const asked = {
    terms: [{ lexeme: 'rent' }, { lexeme: 'owner' }, { lexeme: 'miet' }],
    asked: [
      { lexeme: 'rent', forms: ['rent', 'miet'] },
      { lexeme: 'owner', forms: ['owner'] },
    ],
    parts: [{}],
    synonyms: [{ of: ['owner'], others: [['landlord']], isJoining: false }],
  };
  const sut = coverageBy(asked, [1, 3, 5, 5, 2]);

  it.each([
    ['all of its own words', [1, 2], 1],
    ['a common one', [1], 1 / 3],
    ['a rare one', [2], 2 / 3],
    ['another word for a rare one', [5], 0.6 * (2 / 3)],
    ['the word and another for it', [2, 5], 2 / 3],
    ['a common one as another language bends it', [3], 1 / 3],
    ['a word in two forms', [1, 3], 1 / 3],
    ['parts of words', [4], 0],
    ['nothing', [], 0],
  ])('of a passage with %s', (_, places, coverage) => {
    expect(sut(places)).toBeCloseTo(coverage);
  });

  it('is nothing where nothing was asked', () => {
    expect(coverageBy({ terms: [], asked: [], parts: [], synonyms: [] }, [])([])).toBe(0);
  });
});

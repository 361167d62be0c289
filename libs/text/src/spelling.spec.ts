import { oneSpelling, spellingsOf } from './spelling';

describe(oneSpelling.name, () => {
  it.each([
    ['colour', 'color'],
    ['favourites', 'favorites'],
    ['neighbour', 'neighbor'],
    ['grey', 'gray'],
    ['jewellery', 'jewelry'],
    ['travelling', 'traveling'],
  ])('is the same for %s and %s', (british, american) => {
    expect(oneSpelling(british)).toBe(oneSpelling(american));
  });

  it.each(['four', 'hour', 'organise', 'analyse', 'story', 'flyer', 'flier', 'color'])(
    'leaves %s as it is',
    (word) => {
      expect(oneSpelling(word)).toBe(word);
    },
  );
});

describe(spellingsOf.name, () => {
  it('has both spellings, of whichever of them', () => {
    expect(spellingsOf('colour')).toEqual(['colour', 'color']);
    expect(spellingsOf('color')).toEqual(['color', 'colour']);
    expect(spellingsOf('blue')).toEqual(['blue']);
  });
});

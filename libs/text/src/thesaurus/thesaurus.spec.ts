import { conceptsIn } from './thesaurus';

describe(conceptsIn.name, () => {
  it.each([
    ['en', 'landlord', 'owner'],
    ['de', 'kündigen', 'stornieren'],
    ['fr', 'tarif', 'prix'],
    ['es', 'matrícula', 'inscripción'],
    ['ru', 'паспорт', 'документ'],
    ['ja', '値段', '料金'],
  ])('knows in %s that %s is much like %s', (language, one, other) => {
    const concepts = conceptsIn(language);
    expect(concepts.some((words) => words.includes(one) && words.includes(other))).toBe(true);
  });

  it('has nothing to say of other languages', () => {
    expect(conceptsIn('th')).toEqual([]);
  });

  it('has every list in all of its languages', () => {
    const counts = ['en', 'de', 'fr', 'es', 'ru', 'ja'].map(
      (language) => conceptsIn(language).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(190);
  });
});

import { contentWords, withoutSmallWords } from './content-words';

describe(contentWords.name, () => {
  it.each([
    ['wie lange gilt die garantie', 'gilt garantie'],
    ['what does the green drop mean', 'green drop mean'],
    ['料金 はい いく くら', '料金'],
    ['who is that', 'who is that'],
    ['', ''],
  ])('keeps of %j %j', (words, kept) => {
    expect(contentWords(words)).toBe(kept);
  });

  it('leaves the grammar of Japanese to a search', () => {
    expect(withoutSmallWords('料金 はい いく')).toBe('料金 はい いく');
    expect(withoutSmallWords('wo ist der schlüssel')).toBe('schlüssel');
  });
});

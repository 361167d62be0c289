import { searchWords } from './search-words';

describe(searchWords.name, () => {
  it.each([
    ['“Über” die Häuser…', 'über die häuser'],
    ['ACME-4711 costs €3.50 — now!', 'acme 4711 costs 3 50 now'],
    ['ﬁne １２', 'fine 12'],
    ['保証期間は五年', '保証 証期 期間 間は は五 五年'],
    ['ABC保証', 'abc 保証'],
    ['犬', '犬'],
    ['My favourite colour', 'my favorite color'],
    ['le programme organisé', 'le program organisé'],
    ["a' | !b:*", 'a b'],
    ['', ''],
  ])('makes of %j', (text, words) => {
    expect(searchWords(text)).toBe(words);
  });

  it('splits Thai into words', () => {
    expect(searchWords('ระยะเวลารับประกัน').split(' ').length).toBeGreaterThan(1);
  });

  it('cuts words that no index takes', () => {
    expect(searchWords('x'.repeat(5_000))).toHaveLength(200);
  });
});

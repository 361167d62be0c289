import { innerParts, isCompounding, joinedPart, wordParts } from './word-parts';

/** Whether a query's word is found in a text's words, as the index does it. */
function finds(question: string, text: string): boolean {
  const lexemes = text.split(' ').map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
  const inner = innerParts(text).split(' ');
  return wordParts(question).some(
    ({ prefixes, inside }) =>
      prefixes.some((prefix) => lexemes.some((lexeme) => lexeme.startsWith(prefix))) ||
      inside.every((gram) => inner.includes(gram)),
  );
}

describe('parts of words', () => {
  it.each([
    ['abfall', 'die sperrmüllabfallsäcke'],
    ['waschen', 'die waschküche'],
    ['geheizt', 'heizung'],
    ['rennstrecke', 'die strecke'],
    ['fahrräder', 'kinderfahrrad'],
  ])('finds %s in %s', (question, text) => {
    expect(finds(question, text)).toBe(true);
  });

  it.each([
    ['katzen', 'die waschküche'],
    ['der', 'wiederholung'],
    ['', 'waschküche'],
  ])('does not find %j in %s', (question, text) => {
    expect(finds(question, text)).toBe(false);
  });

  it('makes no parts of numbers and short words, and each once', () => {
    expect(innerParts('haus 12345678 abc')).toBe('');
    expect(innerParts('hausnummer hausnummer')).toBe(innerParts('hausnummer'));
    expect(innerParts('hausnummer')).toBe('0ausn 0usnu 0snum 0numm 0umme 0mmer');
  });

  it('makes no parts of what is no word but a way to keep the search busy', () => {
    const endless = 'a'.repeat(20_000);
    expect(wordParts(`${endless} wartung`)).toHaveLength(1);
    expect(innerParts(endless)).toBe('');
  });

  it('finds a word inside of longer ones', () => {
    expect(joinedPart('toilett')).toEqual({
      prefixes: ['toilett'],
      inside: ['0toil', '0oile', '0ilet', '0lett'],
    });
    const inside = innerParts('komposttoilette').split(' ');
    expect(joinedPart('toilett').inside.every((gram) => inside.includes(gram))).toBe(true);
  });

  it('is for languages that join words', () => {
    expect(['german', 'swedish', 'english', 'simple'].map(isCompounding)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

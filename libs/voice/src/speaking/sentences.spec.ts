import { SentenceSplitter, sentencesOf } from './sentences';

describe(SentenceSplitter.name, () => {
  it('gives a sentence when the next one begins', () => {
    const sut = new SentenceSplitter();
    expect(sut.push('It is ten past three. ')).toEqual([]);
    expect(sut.push('Any')).toEqual(['It is ten past three.']);
    expect(sut.flush()).toEqual(['Any']);
  });

  it('does not take a point within a number for an end', () => {
    const sut = new SentenceSplitter();
    const spoken = [...sut.push('It costs 3.'), ...sut.push('50 euros today.'), ...sut.flush()];
    expect(spoken).toEqual(['It costs 3.50 euros today.']);
  });

  it('speaks short ones together with what follows', () => {
    expect(sentencesOf('Yes. Of course I can. Shall I?')).toEqual([
      'Yes. Of course I can.',
      'Shall I?',
    ]);
  });

  it('cuts what never ends, between words', () => {
    const parts = sentencesOf('word '.repeat(500));
    expect(parts.every((part) => part.length <= 300)).toBe(true);
    expect(parts.join(' ')).toBe('word '.repeat(500).trim());
  });

  it('cuts a single endless word', () => {
    expect(sentencesOf('x'.repeat(700)).map(({ length }) => length)).toEqual([300, 300, 100]);
  });

  it('finds nothing in nothing', () => {
    expect(sentencesOf('  \n ')).toEqual([]);
  });
});

import { sentencesOf } from './sentences';

describe(sentencesOf.name, () => {
  const textsOf = (text: string) => sentencesOf(text).map((span) => text.slice(...span));

  it('finds sentences, and joins what is too short to mean anything', () => {
    expect(
      textsOf('Yes. The boiler was serviced in March.  Its warranty runs for five years.'),
    ).toEqual(['Yes. The boiler was serviced in March.', 'Its warranty runs for five years.']);
  });

  it.each([
    ['Die Herbstregatta ist am 26. September. Danach wird gefeiert wie immer.', 2],
    ['Bitte fragen Sie vorher Dr. Lehmann danach. Das Büro ist im ersten Stock.', 2],
    ['Die Frist endet im Jahr 2027. Danach gilt der alte Vertrag weiter.', 2],
    ['Wir haben Kuchen, z. B. Apfelkuchen vom Blech. Er kostet drei Euro das Stück.', 2],
  ])('is not misled by dots in %j', (text, count) => {
    expect(textsOf(text)).toHaveLength(count);
  });

  it('cuts what never ends', () => {
    expect(textsOf('x'.repeat(1_500)).map(({ length }) => length)).toEqual([600, 600, 300]);
  });

  it('finds the same sentences wherever a window of the text ends', () => {
    const sentences = Array.from(
      { length: 900 },
      (_, n) => `Sentence number ${n} has ${'w'.repeat(n % 40)} words.`,
    );
    const text = sentences.join(' ');
    expect(sentencesOf(text, Infinity).map((span) => text.slice(...span))).toEqual(sentences);
  });

  it('finds none in white space, and at most 64', () => {
    expect(sentencesOf(' \n ')).toEqual([]);
    expect(sentencesOf('This is one more sentence here. '.repeat(100))).toHaveLength(64);
  });
});

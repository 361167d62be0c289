import { aFact, aPassage } from '../testing/recalled';
import { extractiveAnswer } from './extractive-answer';

const TEXT =
  'The pump was made in Leeds. The guarantee on the pump lasts five full years. It covers parts and labour. It does not cover misuse.';

describe(extractiveAnswer.name, () => {
  it('has nothing to say where nothing was found', () => {
    expect(extractiveAnswer('How long?', { facts: [], passages: [] })).toBeUndefined();
  });

  it('quotes the sentence that fits and the next, with document and page', () => {
    const passages = [aPassage({ text: TEXT, page: 3 })];
    const answer = extractiveAnswer('How long is the guarantee?', { facts: [], passages });

    expect(answer?.say).toBe(
      'According to manual.pdf, page 3: “The guarantee on the pump lasts five full years. It covers parts and labour.”',
    );
    expect(answer?.used).toEqual({ facts: [], passages });
  });

  it('trusts the sentence that the search found', () => {
    const at = TEXT.indexOf('It does not');
    const passages = [aPassage({ text: TEXT, bestSentence: [at, TEXT.length] })];

    expect(extractiveAnswer('What if I break it?', { facts: [], passages })?.say).toContain(
      '“It does not cover misuse.”',
    );
  });

  it('quotes a second passage only where it is about as good', () => {
    const passages = [
      aPassage(),
      aPassage({
        filename: 'terms.md',
        score: 0.95,
        text: 'Guarantees are given in writing only.',
      }),
      aPassage({ filename: 'other.md', score: 0.2 }),
    ];
    const answer = extractiveAnswer('guarantee', { facts: [], passages });

    expect(answer?.say).toContain('According to terms.md: “Guarantees are given in writing only.”');
    expect(answer?.used.passages).toHaveLength(2);
  });

  it('answers from what was told where the question is about that person', () => {
    const facts = [aFact({ score: 0.8, isAnswer: true })];
    const passages = [aPassage()];

    expect(extractiveAnswer('Which town do I live in?', { facts, passages })).toEqual({
      say: 'You told me today that you live in York.',
      used: { facts, passages: [] },
    });
    expect(extractiveAnswer('How long is it?', { facts, passages })?.used.facts).toEqual([]);
    expect(
      extractiveAnswer('Which town do I live in?', { facts: [aFact()], passages: [] }),
    ).toBeUndefined();
  });
});

import { sentencesOf } from '@parley/text';
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

  it('prefers the sentence that is nearest in meaning, where words tell nothing', () => {
    const units = sentencesOf(TEXT).map((span, index) => ({ span, similarity: index / 4 }));
    const passages = [aPassage({ text: TEXT, units })];

    expect(extractiveAnswer('How about carelessness?', { facts: [], passages })?.say).toContain(
      'It does not cover misuse.”',
    );
  });

  it('prefers a sentence that has what is asked for, and knows the heading', () => {
    const text =
      'It begins in spring and is no short affair. The members come together on 18 July for the day. Tea is free for whoever helps.';
    const passages = [
      aPassage({ text: 'Nothing is said here of any of that, however long.', score: 0.98 }),
      aPassage({ text, headings: ['Club', 'Summer fair'], score: 0.9 }),
    ];
    const say = (question: string) => extractiveAnswer(question, { facts: [], passages })?.say;

    expect(say('When is the summer fair?')).toContain('on 18 July');
    expect(say('When is the summer fair?')).not.toContain('Nothing is said');
  });

  it('leaves out what stands between two sentences that answer', () => {
    const text =
      'The pump needs oil in spring. The house is painted blue on the north side. The pump needs new seals in autumn.';
    const answer = extractiveAnswer('What does the pump need?', {
      facts: [],
      passages: [aPassage({ text })],
    });
    expect(answer?.say).toBe(
      'According to manual.pdf: “The pump needs oil in spring. … The pump needs new seals in autumn.”',
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

import type { FoundPassage } from '@parley/retrieval';
import { rerank } from './rerank';

function aPassage(overrides: Partial<FoundPassage>): FoundPassage {
  return {
    id: '1',
    kind: 'document',
    ref: 'd1',
    ordinal: 0,
    text: 'The hall is painted every other year.',
    language: 'en',
    page: null,
    headings: ['Village hall'],
    start: 0,
    end: 37,
    score: 0.8,
    lexicalScore: 0.8,
    coverage: 0.5,
    similarity: null,
    bestSentence: null,
    units: [],
    ...overrides,
  };
}

describe(rerank.name, () => {
  const order = (question: string, ...passages: readonly Partial<FoundPassage>[]) =>
    rerank(
      question,
      passages.map((passage, at) => aPassage({ id: String(at), ...passage })),
      passages.length,
    ).map(({ id }) => id);

  it('prefers what has the words of the question in one sentence', () => {
    const apart = 'The hall is painted every year. The garden has a bench. A lift is planned.';
    const together = 'Chairs are blue. The lift of the hall is painted red. Tea is free.';
    expect(order('Is the lift painted?', { text: apart }, { text: together })).toEqual(['1', '0']);
  });

  it('prefers what has the question above it', () => {
    const passages = [{}, { headings: ['Village hall', 'Deposit'] }];
    expect(order('How high is the deposit?', ...passages)).toEqual(['1', '0']);
    expect(order('How high is the security?', ...passages)).toEqual(['1', '0']);
  });

  it('prefers what has what is asked for', () => {
    const passages = [
      { text: 'The hall is let to anybody.' },
      { text: 'The hall is let for £40 a day.' },
    ];
    expect(order('How much is the hall?', ...passages)).toEqual(['1', '0']);
    expect(order('Which way to the hall?', ...passages)).toEqual(['0', '1']);
  });

  it('leaves what the search is sure of where it is, with scores from 0 to 1', () => {
    const found = [aPassage({ score: 1, coverage: 1 }), aPassage({ id: '2', score: 0.2 })];
    const scores = rerank('Is the hall painted?', found, 5).map(({ score }) => score);
    expect(scores).toHaveLength(2);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 1);
    expect(scores[0]).toBeLessThanOrEqual(1);
    expect(rerank('Is the hall painted?', [], 5)).toEqual([]);
  });

  it('shows the best, and the first that the search found in any case', () => {
    const lift = 'The lift of the hall is painted red.';
    const texts = ['Tea is free.', 'Chairs are blue.', 'A bench stands here.', lift, lift, lift];
    const found = texts.map((text, at) => aPassage({ id: String(at), text, score: 0.1 }));
    const ids = rerank('Is the lift painted?', found, 5).map(({ id }) => id);
    expect(ids).toEqual(['3', '4', '0', '1', '2']);
    expect(rerank('Is the lift painted?', found, 1).map(({ id }) => id)).toEqual(['3']);
  });

  it('gives no marks for being alone', () => {
    const alone = (question: string) => {
      const found = [aPassage({ score: 0.2, coverage: 0, similarity: 0.2 })];
      return rerank(question, found, 5)[0]?.score;
    };
    expect(alone('Who won the cup in Peru?')).toBeLessThan(0.2);
    expect(alone('How often is the hall painted?')).toBeGreaterThan(0.2);
  });
});

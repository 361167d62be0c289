import { aPassage } from '../testing/recalled';
import { mayAnswer } from './answer-likelihood';
import { bestSentences } from './best-sentences';
import type { RecalledPassage } from '../recall/recalled';

const HALL = aPassage({
  text: 'The hall seats eighty people and costs £40 an evening. It has a lift and a stage.',
  headings: ['Village hall', 'Hiring'],
  score: 0.4,
  coverage: 0.5,
});

const asked = (passages: readonly RecalledPassage[], isAboutDocuments = true) => ({
  passages,
  isAboutDocuments,
});

function sut(question: string, passage: RecalledPassage = HALL, isAboutDocuments = true): boolean {
  const passages = [passage];
  const [best] = bestSentences(question, passages);
  return best !== undefined && mayAnswer(question, asked(passages, isAboutDocuments), best);
}

describe(mayAnswer.name, () => {
  it('trusts a passage that has what the question says', () => {
    expect(sut('How many people does the hall seat?')).toBe(true);
  });

  it('is stricter with what nobody asked documents about', () => {
    const question = 'Where is the trampoline in the hall?';
    const passage = { ...HALL, coverage: 0.2 };
    expect(sut(question, passage, true)).toBe(true);
    expect(sut(question, passage, false)).toBe(false);
    expect(sut('How many people does the hall seat?', HALL, false)).toBe(true);
  });

  it('wants more than one word in common where nobody asked documents', () => {
    expect(sut('I had a wonderful evening', HALL, false)).toBe(false);
    expect(sut('How much is an evening?', { ...HALL, coverage: 1 }, false)).toBe(true);
  });

  it('does not where the question is hardly covered and nothing is near', () => {
    expect(sut('Who invented the telephone?', { ...HALL, coverage: 0.1 })).toBe(false);
  });

  it('holds an everyday word against it that the passage says in no form', () => {
    expect(sut('May I hire the hall?', { ...HALL, coverage: 1 })).toBe(true);
    expect(sut('May a dog enter the hall?', { ...HALL, coverage: 0.5 })).toBe(false);
  });

  it('asks what there is to be named', () => {
    const passage = { ...HALL, coverage: 0.2 };
    expect(sut('Is there a lift in the hall?', passage)).toBe(true);
    expect(sut('Is there a trampoline in the hall?', passage)).toBe(false);
    expect(sut('Where is the trampoline in the hall?', passage)).toBe(true);
  });

  it('wants a price where a price is asked for', () => {
    const free = { ...HALL, text: 'The hall seats eighty people and has a stage.', coverage: 0.4 };
    expect(sut('How much does the hall cost?', { ...HALL, coverage: 0.4 })).toBe(true);
    expect(sut('How much does the hall cost?', free)).toBe(false);
  });

  it('lets a near meaning make up for words', () => {
    const passage = (similarity: number) => ({
      ...HALL,
      coverage: 0.3,
      units: [{ span: [0, 53] as const, similarity }],
    });
    expect(sut('How about the foyer?', passage(0.95))).toBe(true);
    expect(sut('How about the foyer?', passage(0))).toBe(false);
  });

  it('trusts a passage more that is far ahead', () => {
    const answers = (text: string, score: number) => {
      const passages = [{ ...HALL, coverage: 0.2 }, aPassage({ text, score })];
      const [best] = bestSentences('May I hire the hall?', passages);
      return best !== undefined && mayAnswer('May I hire the hall?', asked(passages), best);
    };
    expect(answers('The hall is open to everybody until dusk.', 0.1)).toBe(true);
    expect(answers('The hall is open to everybody until dusk.', 0.39)).toBe(false);
  });

  it('distrusts words in common with a text in another language', () => {
    const passage = { ...HALL, coverage: 1 };
    expect(sut('May I hire the hall?', passage)).toBe(true);
    expect(sut('May I hire the hall?', { ...passage, language: 'de' })).toBe(false);
  });
});

import { completeness, waitAfter } from './turn-detector';

describe(completeness.name, () => {
  it.each([
    'What is the time in London?',
    'play some jazz',
    'yes',
    'no thanks',
    'Book an appointment for my cat tomorrow morning.',
    'what is the weather like today',
    'never mind',
  ])('takes %j for complete', (text) => {
    expect(completeness(text)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    'I would like to',
    'book it for the',
    'well, um',
    'because I',
    'tell me about the weather and',
    'first of all,',
    'let me think...',
  ])('takes %j for unfinished', (text) => {
    expect(completeness(text)).toBeLessThanOrEqual(0.1);
  });

  it('is not sure about numbers, which come in groups', () => {
    expect(completeness('my number is 555 20')).toBeCloseTo(0.3);
  });
});

describe(waitAfter.name, () => {
  it('waits least after a complete sentence, longest after an unfinished one, else in between', () => {
    expect(waitAfter('What is the time?', 500, 3_000)).toBe(500);
    expect(waitAfter('I want a', 500, 3_000)).toBe(3_000);
    const between = waitAfter('the green one', 500, 3_000);
    expect(between).toBeGreaterThan(500);
    expect(between).toBeLessThan(3_000);
  });
});

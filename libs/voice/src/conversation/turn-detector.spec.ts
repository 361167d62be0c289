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
    'please stop',
    'wake me at seven',
    'set the volume to thirty',
    'my number is 07700 900123',
    'remember that my sister lives in berlin',
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
    'so um',
    'please play the',
    'the name is, er',
  ])('takes %j for unfinished', (text) => {
    expect(completeness(text)).toBeLessThanOrEqual(0.1);
  });

  it.each([
    'my number is 555 20',
    'my number is oh seven seven',
    'the order number is 4411',
    'my postcode is s w one',
    'I live at twenty two',
    'my address is 22 Baker Street',
    'it is five five oh',
    'could you tell me',
    'remember that my sister',
    'what is the weather',
  ])('waits longer after %j', (text) => {
    expect(completeness(text)).toBeGreaterThan(0.1);
    expect(completeness(text)).toBeLessThan(0.5);
  });

  it('does not take a time for dictation', () => {
    const [time, dictated] = ['wake me at seven thirty', 'it is seven thirty two'].map(
      completeness,
    );
    expect(time).toBeGreaterThan(dictated ?? 1);
  });

  it('believes words more than the full stop that a recogniser put behind them', () => {
    expect(completeness('I would like to book an.')).toBeLessThan(0.7);
    expect(completeness('Play some jazz.')).toBeGreaterThan(0.9);
  });
});

describe(waitAfter.name, () => {
  it('waits least after a complete sentence, longest after an unfinished one, else in between', () => {
    expect(waitAfter('What is the time?', 500, 3_000)).toBe(500);
    expect(waitAfter('I want a', 500, 3_000)).toBe(3_000);
    const between = waitAfter('I live at twenty two baker street', 500, 3_000);
    expect(between).toBeGreaterThan(500);
    expect(between).toBeLessThan(3_000);
  });
});

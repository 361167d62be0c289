import { tellsSomething, toldSentences } from './told';

describe(tellsSomething.name, () => {
  it.each([
    'I live in York',
    'The boiler was repaired today',
    'my neighbour borrowed the ladder',
    'Hello! The parcel came on Saturday.',
    'remember that the spare key is under the mat',
    'I want to go to Rome next year',
    'Play is important to my children',
    'Who would have thought. The cat came back.',
  ])('is so of %j', (text) => {
    expect(tellsSomething(text)).toBe(true);
  });

  it.each([
    'where do I work',
    'what do I hate',
    'Where do I live?',
    'forget where I live',
    'please play some jazz',
    'could you tell me a joke',
    'what did we talk about',
    'summarise our conversation',
    'hello',
    'thank you',
    'turn it down',
    'if I lived in Paris I would eat croissants',
    'how are you doing today',
    "let's start over",
  ])('is not so of %j', (text) => {
    expect(tellsSomething(text)).toBe(false);
  });

  it('tells the sentences that do from the others', () => {
    expect(toldSentences('Hi. The gutter leaks again. Can you help?')).toEqual([
      'The gutter leaks again.',
    ]);
  });
});

import { isQuestion } from './is-question';

describe(isQuestion.name, () => {
  it.each([
    'the deposit?',
    'what is the deposit',
    'Wie hoch ist die Kaution',
    '料金はいくらですか',
  ])('hears one in %s', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each(['I had a long day', 'Das war ein langer Tag', '今日は疲れました', 'whatever'])(
    'hears none in %s',
    (text) => {
      expect(isQuestion(text)).toBe(false);
    },
  );
});

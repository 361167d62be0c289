import { foldedText, has, isSaidOtherwise, questionWords } from './question-words';

const isIn = (question: string, text: string) => {
  const said = foldedText(text);
  return questionWords(question).map((word) =>
    has(said, word.stem) ? 'said' : isSaidOtherwise(said, word) ? 'otherwise' : 'missing',
  );
};

describe(questionWords.name, () => {
  it('knows words in other forms, short ones too', () => {
    expect(isIn('Are dogs welcome?', 'The dog is welcome.')).toEqual(['said', 'said']);
    expect(isIn('Was passiert mit den alten Booten?', 'Das alte Boot sinkt.')).toContain('said');
    expect(isIn('Где книгу взять?', 'Книга здесь.')).toContain('said');
  });

  it('knows other words for the same', () => {
    expect(isIn('How long is the guarantee?', 'The warranty is long.')).toEqual(['otherwise']);
    expect(isIn('Quand la piscine ouvre ?', 'Le bassin est prêt.')[0]).toBe('otherwise');
  });

  it('finds the last part of a word that is joined of two, in German', () => {
    expect(isIn('Was kosten Mehrkilometer?', 'Jeder Kilometer zählt.')).toContain('otherwise');
    expect(isIn('Combien de millefeuilles ?', 'Les feuilles tombent.')).toEqual(['missing']);
  });

  it('tells everyday words from others', () => {
    const everyday = questionWords('Is the dog a Samoyed?').map((word) => word.isEveryday);
    expect(everyday).toEqual([true, false]);
  });

  it('reads no more of a long text than a question has', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const words = letters.flatMap((a) => letters.map((b) => `${a}${b}oiler`));
    expect(questionWords(`What of ${words.join(' ')}?`)).toHaveLength(40);
  });
});

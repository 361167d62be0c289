import { WordFramer } from './word-framer';

function frames(...pieces: string[]) {
  const sut = new WordFramer();
  return [...pieces.flatMap((piece) => sut.push(piece)), ...sut.flush()];
}

describe(WordFramer.name, () => {
  it('sends bare words with the exact text beside them', () => {
    expect(frames('I can help')).toEqual([
      { word: 'I', delta: 'I' },
      { word: 'can', delta: ' can' },
      { word: 'help', delta: ' help' },
    ]);
  });

  it('holds a word back until it is complete', () => {
    const sut = new WordFramer();
    expect(sut.push('Hel')).toEqual([]);
    expect(sut.push('lo wor')).toEqual([{ word: 'Hello', delta: 'Hello' }]);
    expect(sut.push('ld ')).toEqual([{ word: 'world', delta: ' world' }]);
  });

  it('sends white space at the end as a frame without a word', () => {
    expect(frames('done.\n')).toEqual([
      { word: 'done.', delta: 'done.' },
      { word: '', delta: '\n' },
    ]);
  });

  it.each(['', ' ', 'a', '  two  spaces ', 'line\n\nbreak', '日本語 です', '\u00a0nbsp\u00a0x'])(
    'loses nothing of %j, however it is cut',
    (text) => {
      const whole = frames(text);
      const byCharacter = frames(...text);
      expect(whole.map((frame) => frame.delta).join('')).toBe(text);
      expect(byCharacter).toEqual(whole);
      expect(whole.every((frame) => !/\s/.test(frame.word))).toBe(true);
    },
  );
});

import { pageOf, wholeBefore, wholeEnd } from './stream-text';

describe(pageOf.name, () => {
  const text = 'a👍b';

  it.each([
    [0, { at: 0, text: 'a👍b' }],
    [1, { at: 1, text: '👍b' }],
    [2, { at: 1, text: '👍b' }],
    [3, { at: 3, text: 'b' }],
    [4, { at: 4, text: '' }],
    [99, { at: 4, text: '' }],
  ])('begins at %d with a whole character', (offset, page) => {
    expect(pageOf(text, offset)).toEqual(page);
  });

  it('is bounded, ends with a whole character, and pages join to the text', () => {
    const long = `x${'👍'.repeat(20_000)}`;
    let joined = '';
    while (joined.length < long.length) {
      const page = pageOf(long, joined.length);
      expect(page.text.length).toBeLessThanOrEqual(16_384);
      expect(page.text).not.toMatch(/\p{Surrogate}/u);
      joined += page.text;
    }
    expect(joined).toBe(long);
  });
});

describe(wholeBefore.name, () => {
  it('moves only out of a pair', () => {
    expect([0, 1, 2, 3].map((offset) => wholeBefore('👍b', offset))).toEqual([0, 0, 2, 3]);
  });
});

describe(wholeEnd.name, () => {
  it('leaves out half a character', () => {
    expect(wholeEnd('a👍')).toBe(3);
    expect(wholeEnd('a👍'.slice(0, 2))).toBe(1);
    expect(wholeEnd('')).toBe(0);
  });
});

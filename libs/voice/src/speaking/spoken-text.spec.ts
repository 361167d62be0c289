import { spokenText } from './spoken-text';

describe(spokenText.name, () => {
  it.each([
    ['**Bold** and *italic* and `code`', 'Bold and italic and code'],
    ['# Heading', 'Heading'],
    ['- one\n- two', 'one\ntwo'],
    ['See [the docs](https://example.com/a/b).', 'See the docs.'],
    ['Go to https://example.com/a?b=c now', 'Go to example.com now'],
    ['Here:\n```js\nlet x = 1;\n```\nDone', 'Here:\n \nDone'],
    ['Well done 🎉', 'Well done'],
    ['a\u0000b\u001b[31mc', 'a b [31mc'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ])('makes of %j %j', (written, spoken) => {
    expect(spokenText(written)).toBe(spoken);
  });

  it('is soon done with text that is made to be slow to read', () => {
    const brackets = '['.repeat(200_000);
    expect(spokenText(brackets)).toBe(brackets);
  });
});

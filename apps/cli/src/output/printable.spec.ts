import { escapeControls, oneLine } from './printable';

describe(escapeControls.name, () => {
  it.each([
    ['\u001b[2Jgone', '\\u001b[2Jgone'],
    ['\u009b31m', '\\u009b31m'],
    ['a\rb\u0000', 'a\\u000db\\u0000'],
    ['abc\u202edcba', 'abc\\u202edcba'],
    ['line\n\ttab', 'line\n\ttab'],
    ['Grüße, 世界 👋🏽', 'Grüße, 世界 👋🏽'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeControls(text)).toBe(expected);
  });
});

describe(oneLine.name, () => {
  it('keeps a text on its line', () => {
    expect(oneLine('a\nb\tc')).toBe('a\\nb\\u0009c');
  });
});

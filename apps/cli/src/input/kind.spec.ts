import { KIND_CHOICES, parseKind } from './kind';

describe(parseKind.name, () => {
  it.each(KIND_CHOICES.split('|'))('takes %s', (kind) => {
    expect(parseKind(kind)).toBe(kind);
  });

  it.each(['', 'Voice', 'toString', 'chat|voice'])('refuses %j and lists the kinds', (text) => {
    expect(() => parseKind(text)).toThrow('--kind must be one of voice, chat, booking.');
  });
});

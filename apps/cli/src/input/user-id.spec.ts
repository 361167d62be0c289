import { parseUserId } from './user-id';

describe(parseUserId.name, () => {
  it('takes what the API takes', () => {
    expect(parseUserId('alice')).toBe('alice');
    expect(parseUserId('ä'.repeat(128))).toBe('ä'.repeat(128));
  });

  it.each(['', 'a\u0000', 'a\nb', 'x'.repeat(129)])('refuses %j', (text) => {
    expect(() => parseUserId(text)).toThrow('The user must be');
  });
});

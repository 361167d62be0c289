import { InvalidInputError } from '@parley/common';
import { canBeKey, customKeyText, makeKeyText } from './key-text';

describe('key texts', () => {
  it('made at random show their prefix and hide 256 bits', () => {
    const { text, prefix } = makeKeyText();
    expect(text).toMatch(/^pk_[\da-f]{8}_[\w-]{43}$/);
    expect(text.startsWith(`${prefix}_`)).toBe(true);
    expect(makeKeyText().text).not.toBe(text);
  });

  it('of one’s own choice show four characters', () => {
    expect(customKeyText('custom_api_key_here')).toEqual({
      text: 'custom_api_key_here',
      prefix: 'cust',
    });
  });

  it.each(['', 'seven77', 'with space', 'schlüssel', 'tab\there', 'nul\0here', 'x'.repeat(257)])(
    'refuse %p',
    (text) => {
      expect(() => customKeyText(text)).toThrow(InvalidInputError);
    },
  );

  it('that cannot be keys are told before work is spent on them', () => {
    expect([canBeKey('k'), canBeKey(''), canBeKey('k k'), canBeKey('x'.repeat(257))]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

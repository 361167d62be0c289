import { randomBytes } from 'node:crypto';
import { InvalidInputError } from '@parley/common';

const PREFIX_BYTES = 4;
const SECRET_BYTES = 32;
const CUSTOM_PREFIX_CHARS = 4;
const MIN_CUSTOM_CHARS = 8;
const MAX_KEY_CHARS = 256;
const PRINTABLE = /^[\x21-\x7e]+$/;

/** The text of a key and the part of it that is kept in clear. */
export interface KeyText {
  readonly text: string;
  readonly prefix: string;
}

/** A key nobody can guess: `pk_`, 8 characters to tell it by, `_`, 256 random bits. */
export function makeKeyText(): KeyText {
  const prefix = `pk_${randomBytes(PREFIX_BYTES).toString('hex')}`;
  return { prefix, text: `${prefix}_${randomBytes(SECRET_BYTES).toString('base64url')}` };
}

/**
 * A key that a person chose.
 * @throws InvalidInputError unless it has 8 to 256 printable ASCII characters without spaces.
 */
export function customKeyText(text: string): KeyText {
  if (text.length < MIN_CUSTOM_CHARS || !canBeKey(text)) {
    throw new InvalidInputError(
      `A key of your own needs ${MIN_CUSTOM_CHARS} to ${MAX_KEY_CHARS} printable ASCII characters without spaces.`,
      { code: 'invalid_key_text' },
    );
  }
  return { text, prefix: customPrefix(text) };
}

/** How the clear prefix of a chosen key begins; short, because all of it may be a word. */
export function customPrefix(text: string): string {
  return text.slice(0, CUSTOM_PREFIX_CHARS);
}

/** Whether a text can be any key at all, before work is spent on it. */
export function canBeKey(text: string): boolean {
  return text.length <= MAX_KEY_CHARS && PRINTABLE.test(text);
}

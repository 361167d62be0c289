import { InvalidInputError } from '@parley/common';

const USER_ID = /^[^\p{Cc}\p{Cs}]{1,128}$/u;

/** As the API takes it. @throws InvalidInputError */
export function parseUserId(text: string): string {
  if (USER_ID.test(text)) return text;
  throw new InvalidInputError('--user must have 1 to 128 characters and no control characters.');
}

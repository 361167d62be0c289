import { InvalidInputError } from '@parley/common';

/** An end user's id, as the API takes it. @throws InvalidInputError */
export function parseUserId(text: string): string {
  if (/^[^\p{Cc}\p{Cs}]{1,128}$/u.test(text)) return text;
  throw new InvalidInputError(
    'The user must be an id of 1 to 128 characters, none of them a control character.',
  );
}

import { toSentence } from './make-strict';

describe(toSentence.name, () => {
  it.each([
    ["error: missing required argument 'email'", "Missing required argument 'email'."],
    [
      "error: unknown command 'user'\n(Did you mean users?)",
      "Unknown command 'user' (Did you mean users?).",
    ],
    ['error: Too many. Expected 1.', 'Too many. Expected 1.'],
  ])('makes %j a sentence', (message, expected) => {
    expect(toSentence(message)).toBe(expected);
  });
});

const CHARACTERS_PER_TOKEN = 4;

/** Tokens in a text by the rule of thumb of four characters each; for budgets and missing usage. */
export function estimateTokens(text: string): number {
  return estimateTokensOfLength(text.length);
}

/** The same for a text of that many characters. */
export function estimateTokensOfLength(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

/** How many characters about fill so many tokens. */
export function charactersOf(tokens: number): number {
  return tokens * CHARACTERS_PER_TOKEN;
}

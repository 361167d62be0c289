/** A wording that is clear from its first word to its last, with what it names as groups. */
export interface CommandPattern {
  readonly intent: string;
  /** What the same words mean where that is possible at the moment: "repeat that" while a song plays. */
  readonly or?: string;
  readonly pattern: RegExp;
}

/** Matches a whole command, in any case. */
export function command(intent: string, words: string): CommandPattern {
  return { intent, pattern: new RegExp(`^(?:${words})$`, 'iu') };
}

/** The same for words that two intents share. */
export function shared(intent: string, or: string, words: string): CommandPattern {
  return { ...command(intent, words), or };
}

/** A wording that is clear from its first word to its last, with what it names as groups. */
export interface CommandPattern {
  readonly intent: string;
  readonly pattern: RegExp;
}

/** Matches a whole command, in any case. */
export function command(intent: string, words: string): CommandPattern {
  return { intent, pattern: new RegExp(`^(?:${words})$`, 'iu') };
}

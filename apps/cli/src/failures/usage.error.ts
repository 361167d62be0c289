/** The command line does not say what it takes; `usage` shows how it would. */
export class UsageError extends Error {
  constructor(
    sentence: string,
    readonly usage: string,
  ) {
    super(sentence);
    this.name = 'UsageError';
  }
}

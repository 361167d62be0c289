/** An answer that began and cannot be used; `message` completes the sentence "<provider> …". */
export class BrokenAnswerError extends Error {
  /** The provider itself said that it failed, so it will not bill what it did not deliver. */
  readonly isReported: boolean;

  constructor(message: string, options: { readonly isReported?: boolean } = {}) {
    super(message);
    this.name = 'BrokenAnswerError';
    this.isReported = options.isReported ?? false;
  }
}

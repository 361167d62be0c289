/** Turns the bytes of one response into an `Answer`. Both methods throw BrokenAnswerError. */
export interface AnswerReader {
  /** @returns whether the answer came nearer; comments that keep a connection alive do not count. */
  read(bytes: Buffer): boolean;
  /** The response has ended. */
  end(): void;
}

/** What one answer may cost us, whatever the provider sends. */
export interface AnswerLimits {
  /** Characters of text; 1 Mi is four times the longest answer that any current model gives. */
  readonly textChars: number;
  /** Characters of one line of a stream. */
  readonly lineChars: number;
  /** Bytes on the wire, framing included; they are not kept. */
  readonly wireBytes: number;
  readonly toolCalls: number;
  /** Characters of the arguments of all calls. */
  readonly toolChars: number;
}

export const ANSWER_LIMITS: AnswerLimits = {
  textChars: 1_048_576,
  lineChars: 1_048_576,
  wireBytes: 268_435_456,
  toolCalls: 32,
  toolChars: 131_072,
};

/** A body that is kept whole: an answer that is not streamed. */
export const wholeBodyBytes = (limits: AnswerLimits): number => limits.textChars * 8;

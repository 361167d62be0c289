/** A message as it goes into a summary. */
export interface Said {
  readonly turnNo: number;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  /** Of the whole message, which may be longer than `text`. */
  readonly chars: number;
}

/** A summary as far as it goes. */
export interface Condensed {
  /** At most `SUMMARY_TOKENS`. */
  readonly text: string;
  readonly uptoTurnNo: number;
}

/** Most estimated tokens of a summary. */
export const SUMMARY_TOKENS = 400;

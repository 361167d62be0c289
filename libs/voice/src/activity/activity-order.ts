/** Between the event loop and the thread that follows streams of sound. */
export type ActivityOrder =
  | { readonly type: 'samples'; readonly stream: number; readonly samples: Int16Array }
  | { readonly type: 'restart'; readonly stream: number }
  | { readonly type: 'close'; readonly stream: number };

/** A change inside the samples of one order: from `at` on somebody speaks, or nobody does. */
export interface ActivityChange {
  readonly at: number;
  readonly isSpeech: boolean;
}

/** The answer to one `samples` order; answers of a stream come in the order of its orders. */
export interface ActivityReply {
  readonly stream: number;
  readonly changes: readonly ActivityChange[];
}

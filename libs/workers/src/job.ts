/**
 * Where a job runs. Lanes have threads of their own, so that a hostile file never stands between a user
 * and the embedding of a question, and a model is loaded by as few threads as need it.
 */
export type LaneName = 'inference' | 'files';

/** A function that runs in a worker thread; it gets and gives what `structuredClone` can copy. */
export interface Job<Input, Output> {
  readonly name: string;
  readonly lane: LaneName;
  /** Absolute path of the module, by `require.resolve`; each thread loads it with its first call. */
  readonly file: string;
  /** Name of the exported function. */
  readonly run: string;
  /** A call that takes longer is ended together with its thread, which is replaced. */
  readonly timeLimitMs: number;
  /**
   * What becomes of a running call whose caller left: `kill` ends its thread, which suits long work;
   * `finish` lets it end unheard, which keeps the model that the thread has loaded.
   */
  readonly onAbort: 'finish' | 'kill';
  /** Only for the compiler: what goes in and what comes out. */
  readonly signature?: (input: Input) => Output;
}

export interface RunOptions {
  /** `interactive` work goes before any `bulk` work that waits. */
  readonly priority: 'interactive' | 'bulk';
  readonly signal?: AbortSignal | undefined;
}

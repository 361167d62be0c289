/** What became of an attempt to hold a key. */
export interface ClaimOutcome {
  /**
   * `claimed`: it is ours. `known`: its result exists. `retry`: its work failed and may be done again.
   * `running`: another request has it. `mismatch`: it stands for another body.
   */
  readonly outcome: 'claimed' | 'known' | 'retry' | 'running' | 'mismatch';
  /** The result, of `known` and `retry`. */
  readonly ref: string | null;
}

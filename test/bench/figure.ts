/** One line of a report: what was measured, beside what it is held against. Each list has one value a repeat. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly values: readonly number[];
  readonly baseline?: {
    readonly name: string;
    readonly values: readonly number[];
    /** `ratio` divides by the baseline, `added` subtracts it. */
    readonly compare: 'ratio' | 'added';
  };
  /** For the comparison where there is a baseline, else for the value; absent where a figure only informs. */
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
}

export type Unit = '' | 'µs' | 'ms' | 's' | '/s' | 'MB';

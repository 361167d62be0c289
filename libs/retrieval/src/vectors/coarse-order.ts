/** What the thread of coarse vectors is told; it answers `nearest` with row numbers, nearest first. */
export type CoarseOrder =
  | {
      readonly type: 'add';
      readonly matrix: number;
      readonly dimensions: number;
      /** Rows, one after the other. */
      readonly numbers: Float32Array;
    }
  | {
      readonly type: 'nearest';
      readonly matrix: number;
      readonly query: Float32Array;
      readonly count: number;
    }
  | { readonly type: 'drop'; readonly matrix: number };

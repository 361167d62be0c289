import { softmax } from '../intent-model';

/** Temperatures that are tried; below 1 the model is surer than its scores, above it is less sure. */
const TEMPERATURES = Array.from({ length: 60 }, (_, index) => 0.2 + index * 0.05);

export interface Scored {
  readonly scores: readonly number[];
  /** Index of the right one. */
  readonly label: number;
}

/** The temperature that makes confidences honest about utterances that were not trained on. */
export function calibrated(unseen: readonly Scored[]): number {
  const losses = TEMPERATURES.map((temperature) =>
    unseen.reduce(
      (sum, { scores, label }) =>
        sum - Math.log(Math.max(softmax(scores, temperature)[label] ?? 0, 1e-12)),
      0,
    ),
  );
  return TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1;
}

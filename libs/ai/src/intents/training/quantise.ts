const STEPS = 127;

/** Weights in signed bytes, each class in steps of its own. */
export function quantise(
  weights: Float64Array,
  biases: Float64Array,
  classOf: (at: number) => number,
) {
  const highest = new Float64Array(biases.length).fill(1e-9);
  for (const [at, weight] of weights.entries()) {
    const index = classOf(at);
    highest[index] = Math.max(highest[index] ?? 0, Math.abs(weight));
  }
  const scales = Array.from(highest, (value) => value / STEPS);
  const bytes = Int8Array.from(weights, (weight, at) =>
    Math.round(weight / (scales[classOf(at)] ?? 1)),
  );
  return {
    scales: scales.map(rounded),
    biases: Array.from(biases, rounded),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** Digits beyond these differ between machines and decide nothing. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

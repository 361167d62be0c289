import { dot, type UnitVectors } from '../unit-vectors';
import { toHit } from '../unit-hit';
import type { UnitHit } from '../vector-index';

/** The unit of a passage that is nearest to the query. */
export function bestUnit(query: Float32Array, { numbers, spans }: UnitVectors): UnitHit {
  const units = spans.map((span, index) => {
    const unit = numbers.subarray(index * query.length, (index + 1) * query.length);
    return { similarity: dot(query, unit), span };
  });
  return toHit(units);
}

/** The direction that a passage's units have in common: their mean, of length 1. */
export function meanOf(numbers: Float32Array, units: number): Float32Array {
  const dimensions = numbers.length / units;
  const mean = numbers.slice(0, dimensions);
  for (let at = dimensions; at < numbers.length; at += 1) {
    mean[at % dimensions] = (mean[at % dimensions] ?? 0) + (numbers[at] ?? 0);
  }
  const length = Math.sqrt(dot(mean, mean)) || 1;
  return mean.map((number) => number / length);
}

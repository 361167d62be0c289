import type { UnitHit, UnitSimilarity } from './vector-index';

const NOTHING: UnitSimilarity = { similarity: -Infinity, span: [0, 0] };

/** A passage is as near as the nearest of its units. */
export function toHit(units: readonly UnitSimilarity[]): UnitHit {
  let best = NOTHING;
  for (const unit of units) if (unit.similarity > best.similarity) best = unit;
  return { ...best, units };
}

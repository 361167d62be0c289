const LEAF_BYTES = 8;
const STRING_BYTES = 24;
const OBJECT_BYTES = 48;
const DEEPEST = 64;

/**
 * Rough heap size of a JSON-like value, without serializing it; strings count as two bytes a character,
 * so that the estimate errs upward. Infinite where the value nests deeper than 64, as a cycle does.
 */
export function approximateBytes(value: unknown, depth = 0): number {
  if (typeof value === 'string') return STRING_BYTES + 2 * value.length;
  if (typeof value !== 'object' || value === null) return LEAF_BYTES;
  if (depth === DEEPEST) return Infinity;
  let bytes = OBJECT_BYTES;
  for (const part of Object.values(value)) {
    bytes += LEAF_BYTES + approximateBytes(part, depth + 1);
  }
  return bytes;
}

import type { Span } from '@parley/text';

/** The vectors of one passage: one for each of its units (sentences, or itself as a whole). */
export interface UnitVectors {
  readonly passageId: string;
  readonly spans: readonly Span[];
  /** As many as spans, one after the other; none where the passage is not to be embedded. */
  readonly numbers: Float32Array;
}

/** As they are stored: 32-bit floats, little-endian, as on every machine that Node runs on. */
export function toBytes({ buffer, byteOffset, byteLength }: Float32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

export function fromBytes(bytes: Buffer): Float32Array {
  const copy = new Float32Array(bytes.length / 4);
  toBytes(copy).set(bytes);
  return copy;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** So much of what a unit means is taken from the headings above it: alone it may not say what it is about. */
const HEADINGS_SHARE = 0.3;

/** The unit's vector, of length 1, drawn towards that of its headings where there is one. */
export function underHeadings(
  unit: Float32Array,
  [headings]: readonly Float32Array[],
): Float32Array {
  if (headings === undefined) return unit;
  const mixed = unit.map(
    (x, at) => (1 - HEADINGS_SHARE) * x + HEADINGS_SHARE * (headings[at] ?? 0),
  );
  const length = Math.sqrt(dot(mixed, mixed));
  return length === 0 ? unit : mixed.map((x) => x / length);
}

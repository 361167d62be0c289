/** A copy in an order that the seed decides alone: the same seed always gives the same one. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const result = [...items];
  const random = randomFrom(seed);
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const item = result[at] as T;
    result[at] = result[other] as T;
    result[other] = item;
  }
  return result;
}

/** Mulberry32, a public-domain generator: good enough to mix songs, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The three-letter pieces of a word with its edges marked, each once, as pg_trgm cuts them. */
export function trigramsOf(word: string): readonly string[] {
  const padded = `  ${word} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return [...found];
}

/** How much two sets of pieces have in common, 0 to 1 (Dice's coefficient). */
export function similarity(left: readonly string[], right: readonly string[]): number {
  const known = new Set(left);
  const shared = right.filter((piece) => known.has(piece)).length;
  return (2 * shared) / (left.length + right.length || 1);
}

/** Insertions, deletions and substitutions for each word that was said (Levenshtein on words). */
export function wordErrors(said: string, heard: string): { errors: number; words: number } {
  const [reference, hypothesis] = [wordsOf(said), wordsOf(heard)];
  let row = hypothesis.map((_, n) => n + 1);
  let left = 0;
  reference.forEach((word, n) => {
    let diagonal = n;
    left = n + 1;
    row = row.map((above, column) => {
      const same = hypothesis[column] === word ? 0 : 1;
      const cost = Math.min(above + 1, left + 1, diagonal + same);
      diagonal = above;
      left = cost;
      return cost;
    });
  });
  const errors = hypothesis.length === 0 ? reference.length : (row.at(-1) ?? 0);
  return { errors, words: reference.length };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

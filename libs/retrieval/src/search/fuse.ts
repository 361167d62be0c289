/** What words and vectors say about one candidate. */
export interface Evidence {
  readonly lexical: number;
  /** Part of the question that its words cover, 0 to 1. */
  readonly coverage: number;
  /** Cosine; `undefined` where the candidate has no vectors. */
  readonly similarity: number | undefined;
}

export interface Scored<T> {
  readonly candidate: T;
  readonly lexicalScore: number;
  readonly score: number;
}

const WORDS_WEIGHT = 0.4;
/** The best of those that have few of the question's words is no full score either. */
const COVERED = 0.7;
/** Texts about the same thing are at least about so near; the nearest of strangers is no full score. */
const NEAR = 0.45;

/**
 * Puts both judgements on one scale, from 0 (no word in common, cosine of the farthest candidate) to 1
 * (the best), and adds them up, best first. What has no vectors, or not yet, is judged by its words alone.
 * Measured to beat both and reciprocal ranks.
 */
export function fuse<T extends Evidence>(candidates: readonly T[], isHybrid: boolean): Scored<T>[] {
  const bestLexical = Math.max(0, ...candidates.map(({ lexical }) => lexical));
  const covered = Math.min(1, Math.max(0, ...candidates.map(({ coverage }) => coverage)) / COVERED);
  const similarities = candidates.flatMap(({ similarity }) => similarity ?? []);
  const nearest = Math.max(NEAR, ...similarities);
  const farthest = Math.min(0, ...similarities);
  return candidates
    .map((candidate) => {
      const lexicalScore = bestLexical === 0 ? 0 : candidate.lexical / bestLexical;
      const byWords = covered * lexicalScore;
      const { similarity } = candidate;
      const byVectors =
        similarity === undefined ? byWords : (similarity - farthest) / (nearest - farthest);
      const fused = WORDS_WEIGHT * byWords + (1 - WORDS_WEIGHT) * byVectors;
      return { candidate, lexicalScore, score: isHybrid ? fused : lexicalScore };
    })
    .sort((a, b) => b.score - a.score);
}

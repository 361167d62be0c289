import type { Passage, PassageKind } from '../passages/passage';
import type { UnitSimilarity } from '../vectors/vector-index';

export interface SearchOptions {
  /** All kinds where absent. */
  readonly kinds?: readonly PassageKind[];
  /** Only passages of these sources, by their `ref`. */
  readonly refs?: readonly string[];
  /** Most passages; default 5, at most 100. */
  readonly limit?: number;
  /** Passages are left out that would exceed it (estimated); unlimited where absent. */
  readonly tokenBudget?: number;
  /**
   * `auto` embeds the query only where words alone do not settle it, `lexical` never does, `semantic`
   * always does where there are vectors.
   */
  readonly mode?: SearchMode;
  readonly signal?: AbortSignal;
}

export type SearchMode = 'auto' | 'lexical' | 'semantic';

export interface FoundPassage extends Passage {
  /** From 0 to 1, comparable within one result only. */
  readonly score: number;
  /** How well the words fit, from 0 to 1 (1 for the best of the candidates). */
  readonly lexicalScore: number;
  /** How much of what the query's words say occurs in it, from 0 to 1; comparable between results. */
  readonly coverage: number;
  /** Cosine of the passage's best sentence; `null` where the search was lexical. */
  readonly similarity: number | null;
  /** The sentence that fits best, [start, end) in `text`; `null` where the search was lexical. */
  readonly bestSentence: readonly [start: number, end: number] | null;
  /** Cosines of its sentences, or of the whole where that was embedded; none where the search was lexical. */
  readonly units: readonly UnitSimilarity[];
}

/** Why a search looked at words alone. */
export type LexicalReason =
  | 'asked'
  | 'words_suffice'
  | 'no_vectors'
  | 'language_not_embedded'
  | 'vectors_loading'
  | 'vectors_too_many'
  | 'embedder_failed';

export interface SearchResult {
  /** Best first; a text that occurs more than once is listed once. */
  readonly passages: readonly FoundPassage[];
  readonly mode: 'lexical' | 'hybrid';
  /** Present exactly where `mode` is `lexical`. */
  readonly lexicalBecause?: LexicalReason;
}

import type { ActionOwner } from '@parley/actions';
import type { Span } from '@parley/text';

/** What is looked up for a turn, and for whom. */
export interface RecallQuestion {
  readonly owner: ActionOwner;
  readonly text: string;
  readonly now: Date;
  /** IANA time zone of the person. */
  readonly timeZone: string;
  /** The person asks about their documents, so that all that is found is recalled. */
  readonly isAboutDocuments: boolean;
  readonly signal: AbortSignal;
}

/** Something that the person told of themselves, which still holds. */
export interface RecalledFact {
  readonly id: number;
  /** "User lives in York" */
  readonly content: string;
  /** "You told me on Monday that you live in York." */
  readonly told: string;
  /** How well it fits the question, 0 to 1; null where it was not compared. */
  readonly score: number | null;
  /** Whether it is surely what was asked for. */
  readonly isAnswer: boolean;
}

/** A piece of one of the person's documents that fits the question. */
export interface RecalledPassage {
  readonly documentId: string;
  readonly filename: string;
  readonly chunkIndex: number;
  /** From 1, where the document has pages. */
  readonly page: number | null;
  /** Where it lies in the document's text, in UTF-16 units: [start, end). */
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  readonly text: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** How much of what the question's words say occurs in it, 0 to 1. */
  readonly coverage: number;
  /** How near its sentences, [start, end) of `text`, are to the question by cosine, where that was looked for. */
  readonly units: readonly { readonly similarity: number; readonly span: Span }[];
}

/** The turns of this conversation that a model is not shown any more, condensed. */
export interface RecalledSummary {
  readonly text: string;
  /** The last turn that it covers. */
  readonly uptoTurnNo: number;
}

/** What is known that may change the answer, best first. */
export interface Recalled {
  readonly facts: readonly RecalledFact[];
  readonly passages: readonly RecalledPassage[];
  /** Absent where a model sees all that was said, or nothing is condensed yet. */
  readonly summary?: RecalledSummary | undefined;
}

export const NOTHING_RECALLED: Recalled = { facts: [], passages: [] };

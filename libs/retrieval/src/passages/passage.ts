/** What passages are made of: a document's chunks, remembered facts, turns of past conversations. */
export const PASSAGE_KINDS = ['document', 'fact', 'turn'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** Whose passages; every query carries both into SQL. */
export interface PassageOwner {
  readonly accountId: string;
  readonly userId: string;
}

/** The thing that passages belong to, such as one document; its passages come and go together. */
export interface PassageSource {
  readonly kind: PassageKind;
  /** The thing's own id, such as a document's; at most 255 characters. */
  readonly ref: string;
}

export interface NewPassage {
  readonly text: string;
  /** Place in the source, from 0. */
  readonly ordinal: number;
  /** ISO 639-1; detected where absent. */
  readonly language?: string;
  /** From 1, where the source has pages. */
  readonly page?: number;
  /** Headings above it, outermost first; searched with the text. */
  readonly headings?: readonly string[];
  /** Where it lies in the source's text, in UTF-16 units: [start, end). */
  readonly start?: number;
  readonly end?: number;
}

/** What a user said in a turn, as it is found later: by its words, without vectors. */
export interface TurnText extends PassageOwner {
  /** The turn's id. */
  readonly ref: string;
  /** Null where it is not to be found any more. */
  readonly text: string | null;
}

/** Where a passage stands in its source. */
export interface PassagePlace {
  readonly ref: string;
  readonly ordinal: number;
}

export interface Passage extends PassageSource {
  /** Unique in the installation and stable. */
  readonly id: string;
  readonly ordinal: number;
  readonly text: string;
  /** ISO 639-1, or `und` where it could not be told. */
  readonly language: string;
  readonly page: number | null;
  readonly headings: readonly string[];
  readonly start: number | null;
  readonly end: number | null;
}

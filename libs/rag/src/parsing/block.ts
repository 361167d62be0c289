/** A piece of a document that is not torn where that can be helped. */
export interface Block {
  readonly text: string;
  /** 1 to 6 for a heading. */
  readonly headingLevel?: number;
  /** From 1. */
  readonly page?: number;
}

export interface ReadDocument {
  readonly blocks: readonly Block[];
  /** `null` where the format has no pages. */
  readonly pages: number | null;
}

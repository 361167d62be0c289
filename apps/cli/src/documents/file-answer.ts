import type { StoredDocument } from '@parley/rag';

/** What became of a document: made, there already with the same content, put in the place of an older one. */
export type Kept = 'added' | 'known' | 'replaced';

/** What became of one file. */
export type FileAnswer =
  | { readonly outcome: Kept; readonly path: string; readonly document: StoredDocument }
  | { readonly outcome: 'removed'; readonly path: string }
  | {
      /** `skipped` where it was only found in a folder. */
      readonly outcome: 'failed' | 'skipped';
      readonly path: string;
      readonly reason: string;
      readonly exitCode: number;
    };

export type Outcome = FileAnswer['outcome'];

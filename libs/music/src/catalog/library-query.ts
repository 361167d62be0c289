import type { PageRequest } from '@parley/common';

/** Which songs of the library a list shows; every filter must hold. */
export interface LibraryQuery extends PageRequest {
  /** Free text, misspelt or misheard as it may be: best matches first. */
  readonly text?: string | undefined;
  /** Whole names, whatever their case, accents and punctuation. */
  readonly artist?: string | undefined;
  readonly album?: string | undefined;
  readonly genre?: string | undefined;
}

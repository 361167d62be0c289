import type { SongDraft } from '../../catalog/song';

/** What a file says about itself. */
export interface Tags extends Omit<SongDraft, 'type' | 'title' | 'url'> {
  readonly title: string | null;
}

export type TagReading = { readonly tags: Tags } | { readonly fault: string };

export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Reads what audio files say about themselves. Files come from anywhere, so none may do harm. */
export abstract class TagReader {
  /** One reading for each path, in the same order. */
  abstract read(paths: readonly string[]): Promise<readonly TagReading[]>;

  /** The picture inside a file, if there is one. */
  abstract readPicture(path: string): Promise<Picture | undefined>;

  /** Ends what reading needed; the next read begins anew. */
  abstract close(): Promise<void>;
}

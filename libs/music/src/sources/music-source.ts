import type { LibraryPath, SongDraft } from '../catalog/song';

/** What a file of the library holds, or why nothing can be made of it. */
export type Reading =
  | {
      readonly songs: readonly SongDraft[];
      /** More could be learnt another time (a title behind a network that is down): it is not remembered. */
      readonly isProvisional?: boolean;
    }
  | { readonly fault: string };

/**
 * One kind of file that songs come from, such as audio or lists of links. docs/add-a-music-source.md shows
 * how to write one.
 */
export abstract class MusicSource {
  /** Endings of its files: lower case, with the dot. Every ending belongs to one source. */
  abstract readonly extensions: ReadonlySet<string>;
  /** Raise it when more is read from a file than before: what was remembered of older versions is read again. */
  abstract readonly version: number;

  /**
   * Reads some files, one reading for each in the same order. Whatever a file holds is a reading; this
   * rejects only where nobody could read anything (it was closed).
   */
  abstract read(files: readonly LibraryPath[]): Promise<readonly Reading[]>;

  /** Gives back what only a scan needs; called after each. */
  abstract rest(): Promise<void>;
}

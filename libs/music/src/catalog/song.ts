export type SongType = 'local' | 'youtube';

/** What a source knows of a song before the catalogue takes it in. */
export interface SongDraft {
  readonly type: SongType;
  readonly title: string;
  readonly artist: string | null;
  readonly album: string | null;
  readonly albumArtist: string | null;
  readonly genres: readonly string[];
  readonly moods: readonly string[];
  readonly year: number | null;
  readonly disc: number | null;
  readonly track: number | null;
  /** Seconds; null where nobody can tell without playing it. */
  readonly durationS: number | null;
  /** Where the client plays it; absent for songs that this server streams. */
  readonly url?: string;
}

/** Where a file of the library lies: one of the library's folders, and a path below that. */
export interface LibraryPath {
  /** Absolute path of the folder. */
  readonly root: string;
  /** The folder's own name, which stays when it is mounted elsewhere; no two folders share one. */
  readonly rootName: string;
  /** With `/` between its parts on every platform. */
  readonly path: string;
}

export interface Song extends SongDraft, LibraryPath {
  /** The same on every instance and after every restart, as long as the file keeps its place. */
  readonly id: string;
  /** `Artist - Title`, or the title alone; what people and S1's clients call it. */
  readonly name: string;
  /** The file's name without its ending, by which it may be asked for too. */
  readonly stem: string;
}

/** A file that gave no songs, and why. */
export interface LibraryFault extends LibraryPath {
  readonly reason: string;
}

const NO_TAGS: Omit<SongDraft, 'type' | 'title'> = {
  artist: null,
  album: null,
  albumArtist: null,
  genres: [],
  moods: [],
  year: null,
  disc: null,
  track: null,
  durationS: null,
};

/** A draft with what is known; everything else is said to be unknown. */
export function draftOf(known: Pick<SongDraft, 'type' | 'title'> & Partial<SongDraft>): SongDraft {
  return { ...NO_TAGS, ...known };
}

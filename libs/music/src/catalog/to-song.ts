import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { LibraryPath, Song, SongDraft } from './song';

const ID_BYTES = 12;

/**
 * Makes a song of what a file holds. The id comes from its source and its path below the library's folder,
 * so that it stays when the library is mounted elsewhere; a link's address tells it from others of its playlist.
 */
export function toSong(place: LibraryPath, draft: SongDraft): Song {
  const { artist, title, type, url } = draft;
  const { root, rootName, path } = place;
  return {
    ...draft,
    root,
    rootName,
    path,
    stem: url === undefined ? posix.parse(path).name : title,
    id: digestOf([type, rootName, path, url ?? '']),
    name: artist === null ? title : `${artist} - ${title}`,
  };
}

/** The name under which what was read from a file is remembered. */
export function fileId({ rootName, path }: LibraryPath): string {
  return digestOf([rootName, path]);
}

function digestOf(parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return digest.subarray(0, ID_BYTES).toString('hex');
}

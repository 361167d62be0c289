import type { Song } from '../catalog/song';
import { plain } from '../text/words';

/** By year and album, and within it by disc and track; what has no number comes last, by name. */
export function inAlbumOrder(songs: readonly Song[]): readonly Song[] {
  return songs
    .map((song) => ({ song, key: keyOf(song) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ song }) => song);
}

type Key = readonly [number, string, number, number, string];

function keyOf({ year, album, disc, track, name }: Song): Key {
  return [
    year ?? Infinity,
    album === null ? '\uFFFF' : plain(album),
    disc ?? 1,
    track ?? Infinity,
    plain(name),
  ];
}

function compare(left: Key, right: Key): number {
  for (const [at, value] of left.entries()) {
    const other = right[at];
    if (other === undefined || value === other) continue;
    return value < other ? -1 : 1;
  }
  return 0;
}

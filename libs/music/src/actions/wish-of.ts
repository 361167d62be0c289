import type { Slots } from '@parley/ai';

/** What was asked for, in words that the finder understands; nothing in particular is any music. */
export function wishOf({ song, artist, genre }: Slots): string {
  if (song !== undefined) return artist === undefined ? song : `${song} by ${artist}`;
  if (artist !== undefined) return `something by ${artist}`;
  return genre === undefined ? 'music' : `${genre} music`;
}

import { plain } from '../text/words';
import type { Song } from './song';

/** A song's place in the library's order. */
interface Place {
  readonly key: string;
  readonly song: Song;
}

/**
 * Songs by name, kept in order one by one: sorting all of a large library at once would hold the event loop,
 * moving some kilobytes of pointers for each new song does not.
 */
export class SortedSongs {
  private readonly places: Place[] = [];

  get size(): number {
    return this.places.length;
  }

  add(song: Song): void {
    const place = { key: plain(song.name), song };
    this.places.splice(this.indexOf(place.key, song.id), 0, place);
  }

  remove(song: Song): void {
    const at = this.indexOf(plain(song.name), song.id);
    if (this.places[at]?.song.id === song.id) this.places.splice(at, 1);
  }

  /** Songs after the given one, which need not be there any more; all of them without one. */
  *after(previous?: { readonly key: string; readonly id: string }): Generator<Song> {
    let at = 0;
    if (previous !== undefined) {
      at = this.indexOf(previous.key, previous.id);
      if (this.places[at]?.song.id === previous.id) at += 1;
    }
    for (; at < this.places.length; at += 1) {
      const place = this.places[at];
      if (place !== undefined) yield place.song;
    }
  }

  /** The first place that is not before this name and id. */
  private indexOf(key: string, id: string): number {
    let from = 0;
    let to = this.places.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const place = this.places[middle];
      if (place !== undefined && isBefore(place, key, id)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function isBefore(place: Place, key: string, id: string): boolean {
  return place.key === key ? place.song.id < id : place.key < key;
}

import type { Song } from '../catalog/song';
import { similarity, trigramsOf } from '../text/trigrams';
import { plain } from '../text/words';
import { Slots } from './slots';
import { WordIndex } from './word-index';

/** A song of which two thirds of the words are missing is another song. */
const MIN_SCORE = 0.55;
/** How many candidates are compared with the whole text, beyond those asked for. */
const CLOSER_LOOK = 50;

export interface RankedSong {
  readonly song: Song;
  /** 1 is everything that was asked for as it is written, 0 nothing alike. */
  readonly score: number;
}

/** Songs by any of their names: title, artist, album, the file's name. */
export class SongIndex {
  private readonly slots = new Slots<Song>();
  private readonly words = new WordIndex();

  add(song: Song): void {
    this.words.add(this.slots.take(song.id, song), searchText(song));
  }

  remove(song: Song): void {
    const slot = this.slots.release(song.id);
    if (slot !== undefined) this.words.remove(slot);
  }

  /** Best first; of songs that match alike, the one that has least beside what was asked for. */
  search(text: string, limit: number): readonly RankedSong[] {
    const wanted = trigramsOf(plain(text));
    const found = this.words
      .search(text, limit + CLOSER_LOOK, MIN_SCORE)
      .flatMap(({ slot, score }) => {
        const song = this.slots.at(slot);
        return song === undefined ? [] : [{ song, score }];
      });
    const closer = found
      .slice(0, CLOSER_LOOK)
      .map((ranked) => ({ ...ranked, order: ranked.score + closeness(wanted, ranked.song) / 4 }))
      .sort((a, b) => b.order - a.order)
      .map(({ song, score }) => ({ song, score }));
    return [...closer, ...found.slice(CLOSER_LOOK)].slice(0, limit);
  }
}

function closeness(wanted: readonly string[], { title, name }: Song): number {
  const likeness = (text: string) => similarity(wanted, trigramsOf(plain(text)));
  return Math.max(likeness(title), likeness(name));
}

function searchText({ title, artist, album, albumArtist, stem }: Song): string {
  return [title, artist, album, albumArtist, stem].filter((text) => text !== null).join(' ');
}

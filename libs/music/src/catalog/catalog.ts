import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type Page, toPage } from '@parley/common';
import { GroupIndex, type RankedGroup, type SongGroup } from '../search/group-index';
import { type RankedSong, SongIndex } from '../search/song-index';
import { plain } from '../text/words';
import type { LibraryQuery } from './library-query';
import type { Song } from './song';
import { SortedSongs } from './sorted-songs';
import { SpreadMap } from './spread-map';

type NameCursor = readonly [key: string, id: string];
type RankCursor = readonly [rank: number];

const isNameCursor = (parts: readonly unknown[]): parts is NameCursor =>
  parts.length === 2 && parts.every((part) => typeof part === 'string');
const isRankCursor = (parts: readonly unknown[]): parts is RankCursor =>
  parts.length === 1 && Number.isSafeInteger(parts[0]) && Number(parts[0]) > 0;

/** Most results that a search by text is paged through. */
const MAX_FOUND = 1_000;

export type SongPage = Page<Song> & { readonly total: number };

/**
 * Every song that this instance can offer, in memory: found by id, by name, by what it is like, and in
 * order. The scan adds and removes; everybody else reads.
 */
@Injectable()
export class Catalog {
  private readonly songs = new SpreadMap<Song>();
  private readonly byName = new SpreadMap<readonly Song[]>();
  private readonly sorted = new SortedSongs();
  private readonly index = new SongIndex();
  private readonly groups = new GroupIndex();

  get size(): number {
    return this.sorted.size;
  }

  /** Takes the place of a song with the same id. */
  add(song: Song): void {
    this.remove(song.id);
    this.songs.set(song.id, song);
    this.sorted.add(song);
    this.index.add(song);
    this.groups.add(song);
    for (const name of namesOf(song)) {
      this.byName.set(name, [...(this.byName.get(name) ?? []), song]);
    }
  }

  remove(id: string): void {
    const song = this.songs.get(id);
    if (song === undefined) return;
    this.songs.delete(id);
    this.sorted.remove(song);
    this.index.remove(song);
    this.groups.remove(song);
    for (const name of namesOf(song)) {
      const others = (this.byName.get(name) ?? []).filter((other) => other.id !== id);
      if (others.length > 0) this.byName.set(name, others);
      else this.byName.delete(name);
    }
  }

  find(id: string): Song | undefined {
    return this.songs.get(id);
  }

  /** By id, by name or by its file's name, whatever the case: the one that is called so, never a guess. */
  named(nameOrId: string): Song | undefined {
    return this.songs.get(nameOrId) ?? this.byName.get(plain(nameOrId))?.[0];
  }

  /** Songs that resemble a text, best first. */
  search(text: string, limit: number): readonly RankedSong[] {
    return this.index.search(text, limit);
  }

  /** Artists, albums, genres and moods that resemble a text, best first. */
  searchGroups(text: string, limit: number): readonly RankedGroup[] {
    return this.groups.search(text, limit);
  }

  songsOf(group: SongGroup): readonly Song[] {
    return [...this.groups.idsOf(group)].flatMap((id) => this.songs.get(id) ?? []);
  }

  /** The song that follows in the order of names; after the last one, and after none, the first. */
  following(id: string | undefined): Song | undefined {
    const song = id === undefined ? undefined : this.songs.get(id);
    const [next] = this.sorted.after(song && { key: plain(song.name), id: song.id });
    const [first] = this.sorted.after();
    return next ?? first;
  }

  /** By name. */
  all(): Iterable<Song> {
    return this.sorted.after();
  }

  list(query: LibraryQuery): SongPage {
    const wanted = this.wantedBy(query);
    return query.text === undefined
      ? this.listByName(query, wanted)
      : this.listByRank(query, query.text, wanted);
  }

  private listByName({ cursor, limit }: LibraryQuery, wanted: readonly IdSet[]): SongPage {
    const [key, id] = cursor === undefined ? [] : decodeCursor(cursor, isNameCursor);
    const previous = key === undefined || id === undefined ? undefined : { key, id };
    const rows: Song[] = [];
    for (const song of this.sorted.after(previous)) {
      if (isIn(wanted, song)) rows.push(song);
      if (rows.length > limit) break;
    }
    const page = toPage(rows, limit, (last) => encodeCursor([plain(last.name), last.id]));
    return { ...page, total: this.count(wanted) };
  }

  private listByRank(
    { cursor, limit }: LibraryQuery,
    text: string,
    wanted: readonly IdSet[],
  ): SongPage {
    const [from] = cursor === undefined ? [0] : decodeCursor(cursor, isRankCursor);
    const found = this.search(text, MAX_FOUND)
      .map(({ song }) => song)
      .filter((song) => isIn(wanted, song));
    const rows = found.slice(from, from + limit + 1);
    const page = toPage(rows, limit, () => encodeCursor([from + limit]));
    return { ...page, total: found.length };
  }

  /** One set of ids for each filter. */
  private wantedBy({ artist, album, genre }: LibraryQuery): readonly IdSet[] {
    const filters = { artist, album, genre };
    return (['artist', 'album', 'genre'] as const).flatMap((kind) => {
      const label = filters[kind];
      return label === undefined ? [] : [this.groups.idsOf({ kind, label })];
    });
  }

  private count([first, ...others]: readonly IdSet[]): number {
    if (first === undefined) return this.size;
    return [...first].filter((id) => others.every((ids) => ids.has(id))).length;
  }
}

type IdSet = ReadonlySet<string>;

function isIn(wanted: readonly IdSet[], { id }: Song): boolean {
  return wanted.every((ids) => ids.has(id));
}

function namesOf({ name, stem }: Song): ReadonlySet<string> {
  return new Set([plain(name), plain(stem)]);
}

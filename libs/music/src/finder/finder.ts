import { Injectable } from '@nestjs/common';
import { Catalog } from '../catalog/catalog';
import type { Song } from '../catalog/song';
import { type GroupKind, nameCloseness, type RankedGroup } from '../search/group-index';
import type { RankedSong } from '../search/song-index';
import { plain } from '../text/words';
import { inAlbumOrder } from './album-order';
import { shuffled } from './shuffled';
import { readWanted, type Wanted } from './spoken-request';

/** Music that fits a wish, to be played in this order. */
export interface FoundMusic {
  readonly songs: readonly [Song, ...Song[]];
  /** What the words turned out to name. */
  readonly kind: 'song' | GroupKind | 'anything';
  /** The name of the group, or of the song. */
  readonly label: string;
  /** What else could have been meant, best first. */
  readonly alternatives: readonly Song[];
  readonly isAmbiguous: boolean;
}

const MAX_SONGS = 500;
const MAX_ALTERNATIVES = 5;
/** A second choice this close to the first may have been meant as well. */
const CLOSE = 0.05;
/** A name that shares less than this with what was said has too much else in it to be what was meant. */
const NAME_CLOSENESS = 0.5;

/**
 * Finds the music that was meant. A name that fits exactly wins: a song's, then an artist's, an album's, a
 * genre's, a mood's. Otherwise whatever resembles it most, artists before songs where both do alike.
 */
@Injectable()
export class Finder {
  constructor(private readonly catalog: Catalog) {}

  /**
   * Finds what was said or typed, a name or a wish ("something by Miles Davis"). What is called exactly so is
   * that, even where it reads like a wish: "Stand by Me".
   */
  findSaid(said: string, seed: number): FoundMusic | undefined {
    const named = this.exactSong({ text: said, isVague: false });
    if (named !== undefined) return this.aSong(named, said);
    return this.find(readWanted(said.toLowerCase()), seed);
  }

  /** Whether a song is called exactly so. */
  isTitle(said: string): boolean {
    return this.exactSong({ text: said, isVague: false }) !== undefined;
  }

  /** @param seed orders what was asked for vaguely ("some jazz"), so that it is not always the same song. */
  find(wanted: Wanted, seed: number): FoundMusic | undefined {
    if (wanted.text === '') return this.anything(seed);
    if (wanted.artist !== undefined) return this.byArtist(wanted, wanted.artist, seed);
    const named = this.exactSong(wanted);
    if (named !== undefined) return this.aSong(named, wanted.text);
    return this.resembling(wanted, seed);
  }

  private anything(seed: number): FoundMusic | undefined {
    const songs = shuffled([...this.catalog.all()], seed).slice(0, MAX_SONGS);
    return withSongs(songs, {
      kind: 'anything',
      label: 'music',
      alternatives: [],
      isAmbiguous: false,
    });
  }

  private exactSong({ text, kind, isVague }: Wanted): Song | undefined {
    if (isVague || (kind !== undefined && kind !== 'song')) return undefined;
    const named = this.catalog.named(text);
    if (named !== undefined) return named;
    const [first] = this.catalog.search(text, 1);
    return first !== undefined && plain(first.song.title) === plain(text) ? first.song : undefined;
  }

  private aSong(song: Song, text: string): FoundMusic {
    const others = this.catalog
      .search(text, MAX_ALTERNATIVES + 1)
      .filter((other) => other.song.id !== song.id);
    const alike = others.filter(({ song: { title } }) => plain(title) === plain(song.title));
    return {
      songs: [song],
      kind: 'song',
      label: song.name,
      alternatives: others.map((other) => other.song).slice(0, MAX_ALTERNATIVES),
      isAmbiguous: alike.length > 0,
    };
  }

  /** "So What by Miles Davis": the words of both must fit one song or album. */
  private byArtist(wanted: Wanted, artist: string, seed: number): FoundMusic | undefined {
    const { text, kind } = wanted;
    if (kind === 'album') {
      const [album] = this.groupsLike(text, kind);
      if (album !== undefined) return this.aGroup(album, seed, false);
    }
    const found = this.catalog.search(`${text} ${artist}`, MAX_ALTERNATIVES + 1);
    const [best] = found;
    if (best !== undefined) {
      const album = this.albumNamed(text, best.song);
      return album === undefined ? this.ranked(found) : this.aGroup(album, seed, false);
    }
    const whole = this.resembling({ text: `${text} by ${artist}`, isVague: false }, seed);
    return whole ?? this.byTitleAlone(wanted);
  }

  /** The song's album, where that is what was named: "Rumours by Fleetwood Mac". */
  private albumNamed(text: string, { title, album }: Song): RankedGroup | undefined {
    const [named] = this.groupsLike(text, 'album');
    const isIts =
      named !== undefined && album !== null && plain(named.group.label) === plain(album);
    return isIts && named.closeness > nameCloseness(text, title) ? named : undefined;
  }

  /** Names of artists are what is misheard most. */
  private byTitleAlone(wanted: Wanted): FoundMusic | undefined {
    const named = this.exactSong(wanted);
    return named && { ...this.aSong(named, wanted.text), isAmbiguous: true };
  }

  private resembling(wanted: Wanted, seed: number): FoundMusic | undefined {
    const { text, kind, isVague } = wanted;
    const [group] = this.groupsLike(text, kind);
    const songs =
      kind === undefined || kind === 'song' ? this.catalog.search(text, MAX_ALTERNATIVES + 1) : [];
    const best = songs[0];
    const isGroup =
      group !== undefined && (isVague || best === undefined || isMeant(group, best, text));
    if (isGroup) return this.aGroup(group, seed, isVague);
    return this.ranked(songs);
  }

  private groupsLike(text: string, kind: Wanted['kind']): readonly RankedGroup[] {
    const groups = this.catalog.searchGroups(text, MAX_ALTERNATIVES);
    return kind === undefined ? groups : groups.filter(({ group }) => group.kind === kind);
  }

  private aGroup({ group }: RankedGroup, seed: number, isVague: boolean): FoundMusic | undefined {
    const members = this.catalog.songsOf(group);
    const isOrdered = group.kind === 'album' || (group.kind === 'artist' && !isVague);
    const songs = isOrdered ? inAlbumOrder(members) : shuffled(members, seed);
    return withSongs(songs.slice(0, MAX_SONGS), {
      kind: group.kind,
      label: group.label,
      alternatives: [],
      isAmbiguous: false,
    });
  }

  private ranked([best, ...others]: readonly RankedSong[]): FoundMusic | undefined {
    if (best === undefined) return undefined;
    return {
      songs: [best.song],
      kind: 'song',
      label: best.song.name,
      alternatives: others.map(({ song }) => song),
      isAmbiguous: others.some(({ score }) => best.score - score < CLOSE),
    };
  }
}

/** An artist may also be named in part, where the song that was found is not called anything like it. */
function isMeant(
  { group, score, closeness }: RankedGroup,
  best: RankedSong,
  text: string,
): boolean {
  if (score < best.score - CLOSE / 2) return false;
  if (closeness >= NAME_CLOSENESS) return true;
  return group.kind === 'artist' && closeness > nameCloseness(text, best.song.title);
}

function withSongs(
  [first, ...others]: readonly Song[],
  about: Omit<FoundMusic, 'songs'>,
): FoundMusic | undefined {
  return first === undefined ? undefined : { ...about, songs: [first, ...others] };
}

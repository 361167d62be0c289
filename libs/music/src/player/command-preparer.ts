import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Ids } from '@parley/common';
import { Catalog } from '../catalog/catalog';
import type { Song } from '../catalog/song';
import { Finder, type FoundMusic } from '../finder/finder';
import { readMusicRequest } from '../finder/spoken-request';
import { wordsOf } from '../text/words';
import type { MusicCommandRequest } from './music-request';
import { type SongSummary, toSummary } from './music-status';
import type { PlayerCommand } from './player-command';
import type { NewEntry } from './queue-order';
import { type ReadCommand, readCommand } from './read-command';

/** A command that can be carried out, or the reason why there is nothing to carry out. */
export type PreparedCommand =
  | {
      readonly command: PlayerCommand;
      readonly alternatives: readonly SongSummary[];
      readonly isAmbiguous: boolean;
    }
  | { readonly refusal: string };

type Found = Pick<FoundMusic, 'songs' | 'alternatives' | 'isAmbiguous'>;
type Wish = Partial<Omit<Extract<ReadCommand, { action: 'find' }>, 'action'>>;

/** Checks commands and finds their songs, before any player is locked. */
@Injectable()
export class CommandPreparer {
  constructor(
    private readonly finder: Finder,
    private readonly catalog: Catalog,
    private readonly ids: Ids,
  ) {}

  /**
   * What `play` is to play may be said as to a person: "it again", "the next one", "Lithium next".
   * @throws InvalidInputError for an action that is unknown or lacks what it needs.
   */
  prepare(request: MusicCommandRequest): PreparedCommand {
    const seed = this.seed();
    const read = readCommand(request, seed);
    if (read.action !== 'find') return this.withoutSongs(read);
    if (read.songId !== undefined) return this.toPlay(this.byId(read.songId), read, seed);
    if (read.placement === undefined) return this.asSaid(read.songName, seed);
    return this.toPlay(this.finder.findSaid(read.songName, seed), read, seed);
  }

  private asSaid(said: string, seed: number): PreparedCommand {
    const heard = this.finder.isTitle(said) ? undefined : readMusicRequest(asRequest(said));
    if (heard === undefined)
      return this.toPlay(this.finder.findSaid(said, seed), { songName: said }, seed);
    if (heard.action !== 'play') return this.withoutSongs({ action: heard.action });
    const whole = heard.placement === 'next' ? this.finder.findSaid(said, seed) : undefined;
    // "Who's Next" is an album, and nothing to be played next.
    if (whole !== undefined && wordsOf(whole.label).includes('next')) {
      return this.toPlay(whole, { songName: said }, seed);
    }
    const wanted = { songName: said, placement: heard.placement };
    return this.toPlay(this.finder.findSaid(heard.said, seed), wanted, seed);
  }

  private withoutSongs(read: Exclude<ReadCommand, { action: 'find' }>): PreparedCommand {
    return plainly(
      read.action === 'next' ? { ...read, following: (id) => this.following(id) } : read,
    );
  }

  private toPlay(
    found: Found | undefined,
    { songName, songId, placement = 'replace' }: Wish,
    seed: number,
  ): PreparedCommand {
    if (found === undefined) return { refusal: `Song '${songName || (songId ?? '')}' not found` };
    const command = { action: 'play', songs: found.songs.map(toEntry), placement, seed } as const;
    const alternatives = found.alternatives.map(toSummary);
    return { command, alternatives, isAmbiguous: found.isAmbiguous };
  }

  private byId(songId: string): Found | undefined {
    const song = this.catalog.find(songId);
    return song && { songs: [song], alternatives: [], isAmbiguous: false };
  }

  private following(songId: string | undefined): NewEntry | undefined {
    const song = this.catalog.following(songId);
    return song && toEntry(song);
  }

  private seed(): number {
    return createHash('sha256').update(this.ids.uuid()).digest().readUInt32LE();
  }
}

/** A name alone is no command, whatever it is: "Stop" may be a song. */
function asRequest(said: string): string {
  return /^(?:play|put on|queue|add)\b/iu.test(said) ? said : `play ${said}`;
}

function plainly(command: PlayerCommand): PreparedCommand {
  return { command, alternatives: [], isAmbiguous: false };
}

function toEntry({ id, name, type, durationS }: Song): NewEntry {
  return { songId: id, name, type, durationS };
}

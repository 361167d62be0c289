import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Ids } from '@parley/common';
import { Catalog } from '../catalog/catalog';
import type { Song } from '../catalog/song';
import { Finder, type FoundMusic } from '../finder/finder';
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

/** Checks commands and finds their songs, before any player is locked. */
@Injectable()
export class CommandPreparer {
  constructor(
    private readonly finder: Finder,
    private readonly catalog: Catalog,
    private readonly ids: Ids,
  ) {}

  /** @throws InvalidInputError for an action that is unknown or lacks what it needs. */
  prepare(request: MusicCommandRequest): PreparedCommand {
    const seed = this.seed();
    const read = readCommand(request, seed);
    if (read.action === 'find') return this.findSongs(read, seed);
    return plainly(
      read.action === 'next' ? { ...read, following: (id) => this.following(id) } : read,
    );
  }

  private findSongs(
    { songName, songId, placement }: Extract<ReadCommand, { action: 'find' }>,
    seed: number,
  ): PreparedCommand {
    const found = songId === undefined ? this.finder.findSaid(songName, seed) : this.byId(songId);
    if (found === undefined) return { refusal: `Song '${songName || (songId ?? '')}' not found` };
    const command = { action: 'play', songs: found.songs.map(toEntry), placement, seed } as const;
    const alternatives = found.alternatives.map(toSummary);
    return { command, alternatives, isAmbiguous: found.isAmbiguous };
  }

  private byId(
    songId: string,
  ): Pick<FoundMusic, 'songs' | 'alternatives' | 'isAmbiguous'> | undefined {
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

function plainly(command: PlayerCommand): PreparedCommand {
  return { command, alternatives: [], isAmbiguous: false };
}

function toEntry({ id, name, type, durationS }: Song): NewEntry {
  return { songId: id, name, type, durationS };
}

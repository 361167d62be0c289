import type { Song } from '../catalog/song';
import {
  currentEntry,
  type Playback,
  type PlayerState,
  type QueueEntry,
  type Repeat,
} from './player-state';

/** What a player does, with S1's fields and ours. */
export interface MusicStatus {
  readonly state: Playback | 'not_available';
  /** Name of the song that plays or is paused. */
  readonly currentSong: string | null;
  readonly volume: number;
  readonly shuffle: boolean;
  readonly repeat: Repeat;
  readonly queueLength: number;
  readonly librarySize: number;
  /** Index of the current song in the queue. */
  readonly place: number | null;
  readonly positionS: number;
  readonly durationS: number | null;
  readonly songId: string | null;
  /** Its details, where this instance's library has it. */
  readonly song: Song | null;
}

/** What a command answers, at every door. */
export interface MusicResult {
  readonly success: boolean;
  readonly message: string;
  readonly status: MusicStatus;
  /** Songs that may have been meant as well, best first. */
  readonly alternatives: readonly SongSummary[];
  /** One of them fits as well as the one that was chosen. */
  readonly isAmbiguous: boolean;
  /** Of `queue` commands. */
  readonly queue?: readonly QueueEntry[];
}

export interface SongSummary {
  readonly id: string;
  readonly name: string;
  readonly type: Song['type'];
}

interface LibraryView {
  readonly size: number;
  find(id: string): Song | undefined;
}

export function toStatus(state: PlayerState, library: LibraryView): MusicStatus {
  const entry = state.playback === 'stopped' ? undefined : currentEntry(state);
  return {
    state: state.playback,
    currentSong: entry?.name ?? null,
    volume: state.volume,
    shuffle: state.shuffle,
    repeat: state.repeat,
    queueLength: state.queue.length,
    librarySize: library.size,
    place: state.place < 0 ? null : state.place,
    positionS: Math.round(state.positionMs) / 1000,
    durationS: entry?.durationS ?? null,
    songId: entry?.songId ?? null,
    song: (entry && library.find(entry.songId)) ?? null,
  };
}

export function toSummary({ id, name, type }: Song): SongSummary {
  return { id, name, type };
}

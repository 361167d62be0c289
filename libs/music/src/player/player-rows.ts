import {
  currentEntry,
  type Playback,
  type PlayerState,
  type QueueEntry,
  type Repeat,
} from './player-state';

/** An entry as the column `queue` has it. */
type StoredEntry = [
  key: number,
  songId: string,
  name: string,
  type: QueueEntry['type'],
  durationS: number | null,
];

/** `position_ms` is as of now: the statement adds what has passed since the song was left playing. */
export interface PlayerRow {
  readonly version: string;
  readonly playback: Playback;
  /** Null where the reader has the queue of this version. */
  readonly queue: readonly StoredEntry[] | null;
  readonly place: number;
  readonly position_ms: number;
  readonly volume: number;
  readonly shuffle: boolean;
  readonly repeat: Repeat;
}

export function toPlayerState(row: PlayerRow, queue = queueOf(row)): PlayerState {
  const { playback, place, volume, shuffle, repeat } = row;
  return { playback, queue, place, positionMs: row.position_ms, volume, shuffle, repeat };
}

export function queueOf({ queue }: PlayerRow): readonly QueueEntry[] {
  return (queue ?? []).map(([key, songId, name, type, durationS]) => ({
    key,
    songId,
    name,
    type,
    durationS,
  }));
}

export function storedQueue({ queue }: PlayerState): string {
  const entries = queue.map(({ key, songId, name, type, durationS }): StoredEntry => [
    key,
    songId,
    name,
    type,
    durationS,
  ]);
  return JSON.stringify(entries);
}

/** The data of a music event, as S1 has it; `song_name` is null where there is no song. */
export function eventData(action: string, state: PlayerState): string {
  return JSON.stringify({ action, song_name: currentEntry(state)?.name ?? null });
}

import type { SongType } from '../catalog/song';

/** One song of a queue. It says all that the player needs, so that any instance can go on with it. */
export interface QueueEntry {
  /** Tells entries of one song apart, and gives their order where shuffle is off. */
  readonly key: number;
  readonly songId: string;
  readonly name: string;
  readonly type: SongType;
  /** Seconds; null where nobody knows, and the player then waits for a command. */
  readonly durationS: number | null;
}

export type Playback = 'playing' | 'paused' | 'stopped';
export const REPEAT_MODES = ['none', 'one', 'all'] as const;
export type Repeat = (typeof REPEAT_MODES)[number];

/** What one user's player does at this moment. */
export interface PlayerState {
  readonly playback: Playback;
  readonly queue: readonly QueueEntry[];
  /** Index of the current entry; -1 in an empty queue. */
  readonly place: number;
  /** How far into the current song, in ms. */
  readonly positionMs: number;
  readonly volume: number;
  readonly shuffle: boolean;
  readonly repeat: Repeat;
}

/** A player that nobody has used yet. */
export const SILENT: PlayerState = {
  playback: 'stopped',
  queue: [],
  place: -1,
  positionMs: 0,
  volume: 0.8,
  shuffle: false,
  repeat: 'none',
};

export function currentEntry({ queue, place }: PlayerState): QueueEntry | undefined {
  return queue[place];
}

/** Most songs that one queue holds. */
export const MAX_QUEUE = 1_000;

import type { Placement } from './player-command';
import type { Repeat } from './player-state';

/** What any door passes on: a word and whatever came with it. Checked by `MusicPlayer`. */
export interface MusicCommandRequest {
  /** One of `MUSIC_ACTIONS`; anything else is refused by name. */
  readonly action: string;
  /** A song, artist, album, genre or mood, as somebody would say it. */
  readonly songName?: string | undefined;
  /** Exactly this song. */
  readonly songId?: string | undefined;
  /** Default `replace`. */
  readonly placement?: Placement | undefined;
  readonly positionS?: number | undefined;
  readonly volume?: number | undefined;
  /** Absent: the opposite of what it is. */
  readonly shuffle?: boolean | undefined;
  /** Absent: none → all → one → none. */
  readonly repeat?: Repeat | undefined;
  /** What `queue` does; default `list`. */
  readonly operation?: QueueOperation | undefined;
  /** Places in the queue, from 0. */
  readonly index?: number | undefined;
  readonly to?: number | undefined;
}

export const MUSIC_ACTIONS = [
  'play',
  'pause',
  'resume',
  'stop',
  'next',
  'previous',
  'replay',
  'seek',
  'set_volume',
  'shuffle',
  'repeat',
  'queue',
] as const;
export type MusicAction = (typeof MUSIC_ACTIONS)[number];

export const QUEUE_OPERATIONS = [
  'list',
  'add',
  'insert_next',
  'jump',
  'remove',
  'move',
  'clear',
] as const;
export type QueueOperation = (typeof QUEUE_OPERATIONS)[number];

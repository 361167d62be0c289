import type { NewEntry } from './queue-order';
import type { PlayerState, Repeat } from './player-state';

/**
 * Where songs go. `replace`: they become the queue and play now. `now`: they play now, and what was in the
 * queue follows. `next`: after the current song. `add`: at the end. The last two interrupt nothing.
 */
export const PLACEMENTS = ['replace', 'now', 'next', 'add'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** One checked command to a player; songs have been found already. */
export type PlayerCommand =
  | {
      readonly action: 'play';
      readonly songs: readonly NewEntry[];
      readonly placement: Placement;
      readonly seed: number;
    }
  | { readonly action: 'pause' | 'resume' | 'stop' | 'previous' | 'replay' }
  | { readonly action: 'list' | 'clear' }
  | {
      readonly action: 'next';
      readonly following: (songId: string | undefined) => NewEntry | undefined;
    }
  | { readonly action: 'seek'; readonly positionS: number }
  | { readonly action: 'set_volume'; readonly volume: number }
  | { readonly action: 'shuffle'; readonly isOn: boolean | undefined; readonly seed: number }
  | { readonly action: 'repeat'; readonly mode: Repeat | undefined }
  | { readonly action: 'jump' | 'remove'; readonly index: number }
  | { readonly action: 'move'; readonly index: number; readonly to: number };

export type MusicEventType =
  'music_play' | 'music_pause' | 'music_stop' | 'music_next' | 'music_previous';

/** What a command did. */
export interface Effect {
  readonly state: PlayerState;
  readonly success: boolean;
  readonly message: string;
  /** Told to the user's clients, with S1's data. */
  readonly event?: { readonly type: MusicEventType; readonly action: string };
}

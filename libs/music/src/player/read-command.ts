import { InvalidInputError } from '@parley/common';
import {
  MUSIC_ACTIONS,
  type MusicAction,
  type MusicCommandRequest,
  type QueueOperation,
} from './music-request';
import type { Placement, PlayerCommand } from './player-command';

/** A command whose songs are still to be found, or one that needs none. */
export type ReadCommand =
  | {
      readonly action: 'find';
      /** Absent: as the words say, else `replace`. */
      readonly placement: Placement | undefined;
      readonly songName: string;
      readonly songId?: string | undefined;
    }
  | { readonly action: 'next' }
  | Exclude<PlayerCommand, { action: 'play' | 'next' }>;

/**
 * Checks what a door passed on.
 * @param seed for whatever the command leaves to chance
 * @throws InvalidInputError with S1's words for an action that is unknown or lacks what it needs.
 */
export function readCommand(request: MusicCommandRequest, seed: number): ReadCommand {
  const action = actionNamed(request.action);
  switch (action) {
    case 'play':
      return find(request, 'play', request.placement);
    case 'seek':
      return { action, positionS: needed(request.positionS, 'position', action) };
    case 'set_volume':
      return { action, volume: needed(request.volume, 'volume', action) };
    case 'shuffle':
      return { action, isOn: request.shuffle, seed };
    case 'repeat':
      return { action, mode: request.repeat };
    case 'queue':
      return readQueueCommand(request, request.operation ?? 'list');
    case 'pause':
    case 'resume':
    case 'stop':
    case 'next':
    case 'previous':
    case 'replay':
      return { action };
  }
}

function readQueueCommand(request: MusicCommandRequest, operation: QueueOperation): ReadCommand {
  const { index } = request;
  switch (operation) {
    case 'list':
    case 'clear':
      return { action: operation };
    case 'add':
      return find(request, 'queue', 'add');
    case 'insert_next':
      return find(request, 'queue', 'next');
    case 'jump':
    case 'remove':
      return { action: operation, index: needed(index, 'index', operation) };
    case 'move': {
      const to = needed(request.to, 'to', operation);
      return { action: operation, index: needed(index, 'index', operation), to };
    }
  }
}

function find(
  request: MusicCommandRequest,
  action: string,
  placement: Placement | undefined,
): ReadCommand {
  const { songId } = request;
  const songName = request.songName?.trim() ?? '';
  if (songName === '' && songId === undefined) throw missing('song_name', action);
  return { action: 'find', placement, songName, songId };
}

function actionNamed(text: string): MusicAction {
  const action = MUSIC_ACTIONS.find((known) => known === text);
  if (action !== undefined) return action;
  throw new InvalidInputError(`Unknown action: ${text.slice(0, 100)}`, {
    code: 'unknown_music_action',
    fields: [{ field: 'action', message: `must be one of ${MUSIC_ACTIONS.join(', ')}` }],
  });
}

function needed(value: number | undefined, field: string, action: string): number {
  if (value === undefined) throw missing(field, action);
  return value;
}

function missing(field: string, action: string): InvalidInputError {
  return new InvalidInputError(`${field} required for ${action} action`, {
    fields: [{ field, message: `is required for ${action}` }],
  });
}

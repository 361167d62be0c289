import type { Effect, PlayerCommand } from './player-command';
import { applyToQueue } from './apply-to-queue';
import { currentEntry, type PlayerState, type Repeat } from './player-state';
import { inAskedOrder, insertAt, shuffleUpcoming } from './queue-order';

/** Further into a song than this, `previous` starts it over; before, it goes to the song before. */
const RESTART_AFTER_MS = 3_000;

/**
 * What a command makes of a player. Pure: the state is as of now (`playOn`), nothing else is looked at. The
 * messages are S1's where it has one.
 */
export function applyCommand(state: PlayerState, command: PlayerCommand): Effect {
  switch (command.action) {
    case 'pause':
      return pause(state);
    case 'resume':
      return resume(state);
    case 'stop':
      return stop(state);
    case 'next':
      return next(state, command.following);
    case 'previous':
      return previous(state);
    case 'replay':
      return replay(state);
    case 'seek':
      return seek(state, command.positionS);
    case 'set_volume': {
      const { volume } = command;
      return done({ ...state, volume }, `Volume set to ${Math.round(volume * 100)}%`);
    }
    case 'shuffle':
      return shuffle(state, command.isOn ?? !state.shuffle, command.seed);
    case 'repeat':
      return repeat(state, command.mode ?? AFTER[state.repeat]);
    case 'play':
    case 'list':
    case 'clear':
    case 'jump':
    case 'remove':
    case 'move':
      return applyToQueue(state, command);
  }
}

function done(state: PlayerState, message: string, event?: Effect['event']): Effect {
  return { state, success: true, message, ...(event && { event }) };
}

function refused(state: PlayerState, message: string): Effect {
  return { state, success: false, message };
}

function pause(state: PlayerState): Effect {
  if (state.playback === 'stopped') return refused(state, 'Nothing is playing');
  const event = { type: 'music_pause', action: 'pause' } as const;
  return done({ ...state, playback: 'paused' }, 'Music paused', event);
}

function resume(state: PlayerState): Effect {
  if (currentEntry(state) === undefined) return refused(state, 'There is nothing to resume');
  const event = { type: 'music_play', action: 'resume' } as const;
  return done({ ...state, playback: 'playing' }, 'Music resumed', event);
}

function stop(state: PlayerState): Effect {
  const event = { type: 'music_stop', action: 'stop' } as const;
  return done({ ...state, playback: 'stopped', positionMs: 0 }, 'Music stopped', event);
}

/** Behind the last song comes the first where all is repeated, else the song that follows in the library. */
function next(
  state: PlayerState,
  following: Extract<PlayerCommand, { action: 'next' }>['following'],
): Effect {
  const message = 'Skipped to next track';
  const event = { type: 'music_next', action: 'next' } as const;
  const started = { ...state, playback: 'playing' as const, positionMs: 0 };
  if (state.place + 1 < state.queue.length) {
    return done({ ...started, place: state.place + 1 }, message, event);
  }
  if (state.repeat === 'all' && state.queue.length > 0) {
    return done({ ...started, place: 0 }, message, event);
  }
  const song = following(currentEntry(state)?.songId);
  if (song === undefined) return refused(state, 'There is no next song');
  const appended = insertAt(started, state.queue.length, [song]);
  return done({ ...appended, place: appended.queue.length - 1 }, message, event);
}

function previous(state: PlayerState): Effect {
  if (state.queue.length === 0) return refused(state, 'There is no previous song');
  const isFarIn = state.playback !== 'stopped' && state.positionMs > RESTART_AFTER_MS;
  const place = isFarIn ? state.place : placeBefore(state);
  const event = { type: 'music_previous', action: 'previous' } as const;
  const started = { ...state, playback: 'playing' as const, place, positionMs: 0 };
  return done(started, 'Playing previous track', event);
}

function replay(state: PlayerState): Effect {
  const entry = currentEntry(state);
  if (entry === undefined) return refused(state, 'There is nothing to play again');
  const event = { type: 'music_play', action: 'play' } as const;
  return done({ ...state, playback: 'playing', positionMs: 0 }, `Playing: ${entry.name}`, event);
}

function placeBefore({ place, queue, repeat: mode }: PlayerState): number {
  if (place > 0) return place - 1;
  return mode === 'all' ? queue.length - 1 : 0;
}

function seek(state: PlayerState, positionS: number): Effect {
  const entry = currentEntry(state);
  if (entry === undefined || state.playback === 'stopped')
    return refused(state, 'Nothing is playing');
  const reached = Math.min(positionS, entry.durationS ?? Infinity);
  return done({ ...state, positionMs: reached * 1000 }, `Moved to ${clockTime(reached)}`);
}

function shuffle(state: PlayerState, isOn: boolean, seed: number): Effect {
  if (isOn) return done(shuffleUpcoming(state, seed), 'Shuffle on');
  return done(state.shuffle ? inAskedOrder(state) : state, 'Shuffle off');
}

function repeat(state: PlayerState, mode: Repeat): Effect {
  return done({ ...state, repeat: mode }, mode === 'none' ? 'Repeat off' : `Repeat ${mode}`);
}

/** What a press on one button for all modes changes to. */
const AFTER: Readonly<Record<Repeat, Repeat>> = { none: 'all', all: 'one', one: 'none' };

function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

import type { Effect, PlayerCommand } from './player-command';
import { currentEntry, MAX_QUEUE, type PlayerState } from './player-state';
import { insertAt, moveTo, removeAt, shuffleUpcoming } from './queue-order';

type QueueCommand = Extract<
  PlayerCommand,
  { action: 'play' | 'list' | 'clear' | 'jump' | 'remove' | 'move' }
>;
type PlayCommand = Extract<PlayerCommand, { action: 'play' }>;

const PLAYED = { type: 'music_play', action: 'play' } as const;

/** The commands that are about what is in the queue. */
export function applyToQueue(state: PlayerState, command: QueueCommand): Effect {
  switch (command.action) {
    case 'play':
      return play(state, command);
    case 'list':
      return { state, success: true, message: `${counted(state.queue.length)} in the queue` };
    case 'clear':
      return { state: cleared(state), success: true, message: 'Queue cleared' };
    case 'jump':
      return jump(state, command.index);
    case 'remove':
      return remove(state, command.index);
    case 'move':
      return move(state, command.index, command.to);
  }
}

function play(state: PlayerState, command: PlayCommand): Effect {
  const { songs, placement, seed } = command;
  const [first] = songs;
  if (first === undefined) return refused(state, 'There is nothing to play');
  if (placement !== 'replace' && state.queue.length + songs.length > MAX_QUEUE) {
    return refused(state, `The queue holds at most ${MAX_QUEUE} songs`);
  }
  switch (placement) {
    case 'replace':
      return { ...playing(first.name), state: replaced(state, command, seed) };
    case 'now': {
      const inserted = insertAt(state, state.place + 1, songs);
      return { ...playing(first.name), state: started(inserted, state.place + 1) };
    }
    case 'next': {
      const inserted = insertAt(state, state.place + 1, songs);
      return { ...queued(`Playing next: ${first.name}`), state: atFirst(inserted) };
    }
    case 'add': {
      const appended = insertAt(state, state.queue.length, songs);
      return { ...queued(`Added to the queue: ${first.name}`), state: atFirst(appended) };
    }
  }
}

/** The first song is the one that was asked for, so it begins in shuffle too. */
function replaced(state: PlayerState, { songs }: PlayCommand, seed: number): PlayerState {
  const queue = songs.slice(0, MAX_QUEUE).map((song, key) => ({ ...song, key }));
  const fresh = started({ ...state, queue }, 0);
  return state.shuffle ? shuffleUpcoming(fresh, seed) : fresh;
}

function started(state: PlayerState, place: number): PlayerState {
  return { ...state, playback: 'playing', place, positionMs: 0 };
}

/** In a queue that was empty the first song is the current one, not yet playing. */
function atFirst(state: PlayerState): PlayerState {
  return state.place === -1 ? { ...state, place: 0 } : state;
}

function jump(state: PlayerState, index: number): Effect {
  const entry = state.queue[index];
  return entry === undefined
    ? noSuchPlace(state, index)
    : { ...playing(entry.name), state: started(state, index) };
}

function remove(state: PlayerState, index: number): Effect {
  const entry = state.queue[index];
  if (entry === undefined) return noSuchPlace(state, index);
  const message = `Removed from the queue: ${entry.name}`;
  return { state: removeAt(state, index), success: true, message };
}

function move(state: PlayerState, index: number, to: number): Effect {
  const entry = state.queue[index];
  if (entry === undefined) return noSuchPlace(state, index);
  const target = Math.min(to, state.queue.length - 1);
  const message = `Moved to place ${target + 1} of the queue: ${entry.name}`;
  return { state: moveTo(state, index, target), success: true, message };
}

/** What plays goes on; everything else leaves the queue. */
function cleared(state: PlayerState): PlayerState {
  const entry = state.playback === 'stopped' ? undefined : currentEntry(state);
  if (entry === undefined)
    return { ...state, queue: [], place: -1, positionMs: 0, playback: 'stopped' };
  return { ...state, queue: [{ ...entry, key: 0 }], place: 0 };
}

function playing(name: string): Omit<Effect, 'state'> {
  return { success: true, message: `Playing: ${name}`, event: PLAYED };
}

function queued(message: string): Omit<Effect, 'state'> {
  return { success: true, message };
}

function refused(state: PlayerState, message: string): Effect {
  return { state, success: false, message };
}

function noSuchPlace(state: PlayerState, index: number): Effect {
  return refused(state, `The queue has no place ${index}`);
}

function counted(songs: number): string {
  return songs === 1 ? '1 song' : `${songs} songs`;
}

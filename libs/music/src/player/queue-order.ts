import { shuffled } from '../finder/shuffled';
import type { PlayerState, QueueEntry } from './player-state';

export type NewEntry = Omit<QueueEntry, 'key'>;

/** The queue with other songs behind the current one; what was played stays as it was. */
export function shuffleUpcoming(state: PlayerState, seed: number): PlayerState {
  const { queue, place } = state;
  const played = queue.slice(0, place + 1);
  return { ...state, shuffle: true, queue: [...played, ...shuffled(queue.slice(place + 1), seed)] };
}

/** The order in which the songs were asked for; the current one stays the current one. */
export function inAskedOrder(state: PlayerState): PlayerState {
  const current = state.queue[state.place];
  const queue = state.queue.toSorted((a, b) => a.key - b.key);
  return { ...state, shuffle: false, queue, place: current ? queue.indexOf(current) : state.place };
}

/** Puts songs before the entry at `at`. The current song stays the current one. */
export function insertAt(state: PlayerState, at: number, songs: readonly NewEntry[]): PlayerState {
  const firstKey = state.queue.reduce((highest, { key }) => Math.max(highest, key), -1) + 1;
  const entries = songs.map((song, index) => ({ ...song, key: firstKey + index }));
  const queue = state.queue.toSpliced(at, 0, ...entries);
  const place = state.place >= at ? state.place + entries.length : state.place;
  return renumbered({ ...state, queue, place });
}

export function removeAt(state: PlayerState, at: number): PlayerState {
  const queue = state.queue.toSpliced(at, 1);
  const shifted = at < state.place ? state.place - 1 : state.place;
  const isCurrent = at === state.place;
  const place = Math.min(shifted, queue.length - 1);
  const next = { ...state, queue, place, ...(isCurrent && { positionMs: 0 }) };
  // The song after the current one takes its place; after the last one there is none.
  const isOver = queue.length === 0 || (isCurrent && shifted > place);
  return renumbered(isOver ? { ...next, playback: 'stopped', positionMs: 0 } : next);
}

export function moveTo(state: PlayerState, from: number, to: number): PlayerState {
  const entry = state.queue[from];
  if (entry === undefined) return state;
  const current = state.queue[state.place];
  const queue = state.queue.toSpliced(from, 1).toSpliced(to, 0, entry);
  return renumbered({ ...state, queue, place: current ? queue.indexOf(current) : state.place });
}

/** Without shuffle the order shown is the order asked for. */
function renumbered(state: PlayerState): PlayerState {
  if (state.shuffle) return state;
  return { ...state, queue: state.queue.map((entry, key) => ({ ...entry, key })) };
}

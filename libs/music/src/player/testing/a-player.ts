import { type PlayerState, SILENT } from '../player-state';
import type { NewEntry } from '../queue-order';

export interface PlayerOverrides extends Partial<Omit<PlayerState, 'queue'>> {
  /** The lengths of the songs in the queue, which are called song 0, song 1, … */
  readonly seconds?: readonly (number | null)[];
}

/** A player that plays the first of three songs. */
export function aPlayer({
  seconds = [100, 100, 100],
  ...state
}: PlayerOverrides = {}): PlayerState {
  const queue = seconds.map((durationS, key) => ({ ...anEntry(`song ${key}`), durationS, key }));
  return { ...SILENT, playback: 'playing', place: queue.length > 0 ? 0 : -1, queue, ...state };
}

export function anEntry(name: string): NewEntry {
  return { songId: `id of ${name}`, name, type: 'local', durationS: 100 };
}

export function namesIn({ queue }: PlayerState): readonly string[] {
  return queue.map(({ name }) => name);
}

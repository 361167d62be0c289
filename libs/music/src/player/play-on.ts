import { currentEntry, type PlayerState } from './player-state';

/**
 * What a player that was left playing does by now: songs whose time is over have given way to the next ones.
 * There is no timer for any user; whoever looks at a player, or commands it, does this first.
 */
export function playOn(state: PlayerState): PlayerState {
  if (state.playback !== 'playing') return state;
  let now = state.repeat === 'all' ? withoutWholeRounds(state) : state;
  for (let lengthMs = overdueLength(now); lengthMs !== undefined; lengthMs = overdueLength(now)) {
    now = songAfter(now, lengthMs);
  }
  return now;
}

/** The length of the current song where its time is over. */
function overdueLength(state: PlayerState): number | undefined {
  if (state.playback !== 'playing') return undefined;
  const lengthMs = lengthOf(state);
  return lengthMs === undefined || state.positionMs < lengthMs ? undefined : lengthMs;
}

function songAfter(state: PlayerState, lengthMs: number): PlayerState {
  const { repeat, place, queue, positionMs } = state;
  if (repeat === 'one') return { ...state, positionMs: positionMs % lengthMs };
  const isLast = place === queue.length - 1;
  if (isLast && repeat === 'none') return ended(state);
  return { ...state, place: isLast ? 0 : place + 1, positionMs: positionMs - lengthMs };
}

/** The queue is over and stands at its beginning, from where `resume` plays it again. */
function ended(state: PlayerState): PlayerState {
  return { ...state, playback: 'stopped', place: 0, positionMs: 0 };
}

/** A queue that was left repeating for days is not walked through round by round. */
function withoutWholeRounds(state: PlayerState): PlayerState {
  let roundMs = 0;
  for (const { durationS } of state.queue)
    roundMs += durationS === null ? Infinity : durationS * 1000;
  const isEndless = !Number.isFinite(roundMs) || roundMs <= 0;
  return isEndless ? state : { ...state, positionMs: state.positionMs % roundMs };
}

function lengthOf(state: PlayerState): number | undefined {
  const durationS = currentEntry(state)?.durationS ?? null;
  return durationS === null || durationS <= 0 ? undefined : durationS * 1000;
}

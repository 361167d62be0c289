import type { LoadFigures } from './load';

/** Processor time of bare Nest, in µs, on the machine on which the targets were set. */
const BARE_NEST_US = 113;

/** How many times longer than on that machine work takes here, round by round, by what bare Nest took. */
export function slownessOf(bareNest: readonly LoadFigures[]): readonly number[] {
  return bareNest.map(({ cpuMsPerRequest }) => (cpuMsPerRequest * 1000) / BARE_NEST_US);
}

/** Times as they would be there. A queue shrinks faster than the work that it waits for: this is the most. */
export function atReferenceSpeed(
  timesMs: readonly number[],
  slowness: readonly number[],
): readonly number[] {
  return timesMs.map((ms, round) => ms / (slowness[round] ?? NaN));
}

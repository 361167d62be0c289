import type { Figure } from './figure';
import type { LoadFigures } from './load';
import { CHAT, MESSAGE } from './turns';

/** Processor time of bare Nest, in µs, on the machine on which the targets were set. */
const BARE_NEST_US = 113;

/** For the conditions of a report that has figures at its speed. */
export const AT_ITS_SPEED = [
  `Targets for rates and times were set on a machine on which bare Nest takes ${BARE_NEST_US} µs. "At its speed" is what`,
  'was measured here, scaled by what bare Nest took in the same round: machines differ, and change, by 3 ×.',
];

/** What the bare servers are asked. */
export const bareRequest = () => ({ path: CHAT, body: { message: MESSAGE } });

export function cpuUs(measured: readonly LoadFigures[]): readonly number[] {
  return measured.map(({ cpuMsPerRequest }) => cpuMsPerRequest * 1000);
}

/** How many times as slow as that machine this one was, by round. */
export function slownessOf(bareNest: readonly LoadFigures[]): readonly number[] {
  return cpuUs(bareNest).map((us) => us / BARE_NEST_US);
}

/** The figure as that machine would have it: less time, higher rates. */
export function atItsSpeed(figure: Figure, slowness: readonly number[]): Figure {
  const values = figure.values.map((value, round) => {
    const times = slowness[round] ?? NaN;
    return figure.unit === '/s' ? value * times : value / times;
  });
  return { ...figure, values };
}

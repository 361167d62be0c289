import type { LoadFigures } from './load';
import { CHAT, MESSAGE } from './turns';

/** Processor time of bare Nest for a request, in µs, on the machine on which the targets were set. */
const REFERENCE_US = 113;

/** What the bare servers are asked. */
export const bareRequest = () => ({ path: CHAT, body: { message: MESSAGE } });

export function cpuUs(measured: readonly LoadFigures[]): readonly number[] {
  return measured.map(({ cpuMsPerRequest }) => cpuMsPerRequest * 1000);
}

/** How many times longer than there bare Nest took here, each time that it was measured. */
export function slownessOf(bareNest: readonly LoadFigures[]): readonly number[] {
  return cpuUs(bareNest).map((us) => us / REFERENCE_US);
}

import { ActivityThread } from '../activity/activity-thread';

const COMPILER = require.resolve('../../../workers/src/testing/compile-typescript.cjs');

/** A detector's thread that loads its modules from the sources. */
export function specActivity(): ActivityThread {
  return new ActivityThread({ execArgv: ['--require', COMPILER] });
}

import { setImmediate as breathe } from 'node:timers/promises';
import { COMMANDS } from './index';

/** V8 interprets a pattern the first time and makes machine code of it the second. */
const TIMES = 2;

/**
 * Lets the engine compile the patterns, which it does when each is first used: together they would hold the
 * first turns, and everybody else, for some 50 ms.
 */
export async function warmGrammar(): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    for (const { pattern } of COMMANDS) {
      await breathe();
      pattern.test('could you play it again please');
    }
  }
}

import { setImmediate as breathe } from 'node:timers/promises';
import { COMMANDS } from './index';

/**
 * Lets the engine compile the patterns, which it does when each is first used: together they would hold the
 * first turn, and everybody else, for some 50 ms.
 */
export async function warmGrammar(): Promise<void> {
  for (const { pattern } of COMMANDS) {
    await breathe();
    pattern.test('could you play it again please');
  }
}

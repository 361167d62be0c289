import { z } from 'zod';
import type { Action, Expectation } from './action';

export const CONFIRM_FLOW = 'confirm_action';

/** What the confirmation flow keeps between the question and the answer. */
export const confirmationSchema = z.object({ action: z.string(), arguments: z.unknown() });

/**
 * Lets the next "yes" run `action` with these arguments.
 * @public
 */
export function confirmation(action: Pick<Action, 'name'>, args: unknown): Expectation {
  return { flow: CONFIRM_FLOW, state: { action: action.name, arguments: args } };
}

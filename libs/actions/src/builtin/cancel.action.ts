import { z } from 'zod';
import { Action, type ActionResult } from '../action';
import { ProvidesAction } from '../provides-action.decorator';

const nothing = z.strictObject({});

/** "Never mind" where nothing waits for an answer; a waiting flow is ended before this is reached. */
@ProvidesAction()
export class CancelAction extends Action<z.infer<typeof nothing>> {
  readonly name = 'cancel_request';
  readonly description = 'Acknowledges that the user does not want to go on.';
  readonly schema = nothing;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly isTool = false;
  override readonly intents = { cancel: () => ({}) };

  async run(): Promise<ActionResult> {
    return { say: 'All right.' };
  }
}

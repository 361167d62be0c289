import { z } from 'zod';
import { Action, type ActionResult } from '../action';
import type { ActionContext } from '../action-context';
import { ProvidesAction } from '../provides-action.decorator';

const nothing = z.strictObject({});

/** A model sees the conversation and needs no tool for it; by intent it saves asking one. */
@ProvidesAction()
export class RepeatAction extends Action<z.infer<typeof nothing>> {
  readonly name = 'repeat_answer';
  readonly description = 'Repeats the last answer word for word.';
  override readonly ability = 'repeat my last answer';
  readonly schema = nothing;
  readonly scope = 'chat';
  readonly effect = 'read';
  override readonly isTool = false;
  override readonly intents = { repeat: () => ({}) };

  async run(_args: unknown, { turn }: ActionContext): Promise<ActionResult> {
    const last = turn.history.findLast(({ role }) => role === 'assistant')?.content;
    return { say: last ?? 'I have not said anything yet.' };
  }
}

import { ActionRunner } from './action-runner';
import type { ActionContext } from './action-context';
import { isDone } from './action-run';
import { CONFIRM_FLOW, confirmationSchema } from './confirmation';
import { Flow, type FlowReply, type FlowResult } from './flow';
import { ProvidesFlow } from './provides-action.decorator';
import type { z } from 'zod';

type Confirmation = z.infer<typeof confirmationSchema>;

/** Asks before something happens: a yes is the person's own turn, and the action runs with its origin. */
@ProvidesFlow()
export class ConfirmFlow extends Flow<Confirmation> {
  readonly name = CONFIRM_FLOW;
  readonly schema = confirmationSchema;
  readonly scope = 'chat';

  constructor(private readonly runner: ActionRunner) {
    super();
  }

  async resume(
    state: Confirmation,
    { understanding }: FlowReply,
    context: ActionContext,
  ): Promise<FlowResult | undefined> {
    if (understanding.intent === 'no') return { say: 'All right, I will not.' };
    if (understanding.intent !== 'yes') return undefined;
    const call = { name: state.action, arguments: state.arguments };
    const run = await this.runner.run(call, { ...context, origin: 'user' });
    return {
      say: run.say,
      ...(run.data === null ? {} : { data: run.data }),
      ...(run.expects === null ? {} : { expects: run.expects }),
      ...(isDone(run) ? { publicName: run.publicName } : {}),
    };
  }
}

import type { Understanding } from '@parley/ai';
import type { z } from 'zod';
import type { ActionResult } from './action';
import type { ActionContext, ActionScope } from './action-context';

/** What the person said to the flow's question. */
export interface FlowReply {
  readonly text: string;
  readonly understanding: Understanding;
}

/** Whose name stands in `action_executed` when the flow did something. */
export interface FlowResult extends ActionResult {
  readonly publicName?: string;
}

/**
 * A conversation of several turns: an action's result `expects` it, and the session's next turn is offered
 * to it. Registered like an action, with `@ProvidesFlow()`. "Cancel" ends it before it is asked.
 */
export abstract class Flow<State = unknown> {
  /** Unique; lower case and underscores. */
  abstract readonly name: string;
  /** The stored state is parsed with it; a state that does not fit any more ends the flow. */
  abstract readonly schema: z.ZodType<State>;
  /** Needed with write access, again at every turn: the key may be another one. */
  abstract readonly scope: ActionScope;

  /** Returns undefined where the reply is about something else: the flow ends, the turn goes its usual way. */
  abstract resume(
    state: State,
    reply: FlowReply,
    context: ActionContext,
  ): Promise<FlowResult | undefined>;
}

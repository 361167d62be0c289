import { type Action, ActionRegistry, type ActionRun, ActionRunner } from '@parley/actions';
import { ownWords, type Understanding } from '@parley/ai';
import { Injectable } from '@nestjs/common';
import { type AnswerJob, contextOf } from './answer-job';

/** Surer than this, an intent is acted on where there is no model that could know better. */
const SURE = 0.7;
/** And this where there is one. */
const CERTAIN = 0.9;

/** Runs the action that an intent leads to, in the person's own name. */
@Injectable()
export class IntentActions {
  constructor(
    private readonly registry: ActionRegistry,
    private readonly runner: ActionRunner,
  ) {}

  /** Returns undefined where a model has to answer: nothing fits, or not surely enough. */
  async act(job: AnswerJob, understanding: Understanding): Promise<ActionRun | undefined> {
    const route = this.registry.route(understanding.intent);
    if (route === undefined || !isSureEnough(job, route.action, understanding)) return undefined;
    const args = route.argumentsOf(understanding.slots);
    if (args === undefined) return undefined;
    const call = { name: route.action.name, arguments: args };
    const run = await this.runner.run(call, contextOf(job, 'user'));
    return run.status === 'invalid' ? undefined : run;
  }
}

/**
 * With a model at hand only what is plain, and only what is more than talk. A client that brings its own
 * instructions or context wants the model that they are for.
 */
function isSureEnough(
  { model, request, turn }: AnswerJob,
  action: Action,
  { confidence }: Understanding,
): boolean {
  if (!model.takesTools) return confidence >= SURE;
  const isForModel = [...(request.instructions ?? []), ...(request.context ?? [])].length > 0;
  const isPlain = confidence >= CERTAIN && !ownWords(turn.text).hasForeignText;
  return action.isTool && !isForModel && isPlain;
}

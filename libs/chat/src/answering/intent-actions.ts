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

  /** What words that two intents share mean at the moment; who waits for "cancel" gets that. */
  async settle(job: AnswerJob, understanding: Understanding): Promise<Understanding> {
    const { intent, confidence, candidates } = understanding;
    if (job.turn.flow !== null && intent === 'cancel') return understanding;
    const others = candidates.filter(
      (each) => each.intent !== intent && each.confidence === confidence,
    );
    for (const other of others) {
      const action = this.registry.route(other.intent)?.action;
      if (action === undefined || !action.isAble() || !mayRun(action, job)) continue;
      if (await action.claims(contextOf(job, 'user'))) {
        return { ...understanding, intent: other.intent };
      }
    }
    return understanding;
  }

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

function mayRun({ scope, effect }: Action, { request }: AnswerJob): boolean {
  return request.permissions.may(scope, effect === 'read' ? 'read' : 'write');
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

import { CancelledError, Clock, DomainError } from '@parley/common';
import { Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';
import type { Action, ActionResult } from './action';
import type { ActionContext } from './action-context';
import { ActionJournal, callKey } from './action-journal';
import { ActionRegistry, isPermitted } from './action-registry';
import type { ActionRun, ActionStatus } from './action-run';
import { confirmation } from './confirmation';
import { mayTrigger } from './origin';

/** Longer than any action may take; who waits for an answer has left by then. */
const LONGEST_MS = 20_000;
const MAX_COMPLAINT_CHARS = 500;

export interface ActionCall {
  readonly name: string;
  /** Not checked yet. */
  readonly arguments: unknown;
}

type Outcome = Pick<ActionRun, 'status' | 'say'> &
  Partial<Pick<ActionRun, 'data' | 'expects' | 'isEmpty' | 'isReplayed'>>;

/** The one way to run an action: permission, arguments, origin, journal, in this order and for everybody. */
@Injectable()
export class ActionRunner {
  private readonly logger = new Logger(ActionRunner.name);

  constructor(
    private readonly registry: ActionRegistry,
    private readonly journal: ActionJournal,
    private readonly clock: Clock,
  ) {}

  /**
   * Never fails for what the call or the action is like: the run says how it ended.
   * @throws CancelledError when the turn's signal fires; an action that changes something goes on to its
   *   end and its result is kept.
   */
  async run(call: ActionCall, context: ActionContext): Promise<ActionRun> {
    const startedMs = this.clock.monotonicMs();
    const action = this.registry.action(call.name);
    const outcome: Outcome =
      action === undefined
        ? {
            status: 'invalid',
            say: `There is no action ${JSON.stringify(call.name.slice(0, 64))}.`,
          }
        : await this.attempt(action, call.arguments, context);
    return {
      data: null,
      expects: null,
      isEmpty: false,
      isReplayed: false,
      ...outcome,
      name: call.name.slice(0, 64),
      publicName: action?.publicName ?? '',
      effect: action?.effect ?? 'read',
      origin: context.origin,
      arguments: call.arguments,
      durationMs: this.clock.monotonicMs() - startedMs,
    };
  }

  private async attempt(action: Action, args: unknown, context: ActionContext): Promise<Outcome> {
    if (!isPermitted(action, context.permissions)) {
      return { status: 'refused', say: `This key may not use ${action.scope}.` };
    }
    const parsed = action.schema.safeParse(args);
    if (!parsed.success) return { status: 'invalid', say: complaint(parsed.error) };
    if (!mayTrigger(context.origin, action)) {
      const expects = confirmation(action, parsed.data);
      return { status: 'unconfirmed', say: action.question(parsed.data), expects };
    }
    if (context.signal.aborted) throw new CancelledError();
    return action.effect === 'read'
      ? this.perform(action, parsed.data, context)
      : this.performOnce(action, parsed.data, context);
  }

  private async performOnce(action: Action, args: unknown, context: ActionContext) {
    const key = callKey(action.name, args);
    const claim = await this.journal.claim({ key, action, arguments: args }, context);
    switch (claim.state) {
      case 'run':
        return this.perform(action, args, context, key);
      case 'done':
        return { ...done(claim.result), isReplayed: true };
      case 'unknown':
        return failed(
          'unknown',
          'I was interrupted while doing this and do not know how it ended.',
        );
      case 'over':
        throw new CancelledError();
    }
  }

  /** Waits for the action no longer than the person does; what it changed is settled all the same. */
  private async perform(
    action: Action,
    args: unknown,
    context: ActionContext,
    key?: string,
  ): Promise<Outcome> {
    const signal = AbortSignal.any([context.signal, AbortSignal.timeout(LONGEST_MS)]);
    const work = this.work(action, args, { ...context, signal }, key);
    const isEnded = await Promise.race([work.then(() => true), fired(signal)]);
    if (isEnded) return work;
    if (context.signal.aborted) throw new CancelledError();
    return failed(key === undefined ? 'failed' : 'unknown', 'That took too long.');
  }

  private async work(
    action: Action,
    args: unknown,
    context: ActionContext,
    key: string | undefined,
  ): Promise<Outcome> {
    try {
      const result = await action.run(args, context);
      if (key !== undefined) await this.journal.settle(key, context, result);
      return done(result);
    } catch (error) {
      if (key !== undefined) await this.settleFailure(key, context);
      if (error instanceof DomainError) return failed('failed', error.message);
      this.logger.error(error);
      return failed('failed', 'That did not work, because of an error on our side.');
    }
  }

  private async settleFailure(key: string, context: ActionContext): Promise<void> {
    try {
      await this.journal.settle(key, context, null);
    } catch (error) {
      // Left as running, which the next attempt reads as "unknown": the truth.
      this.logger.warn(`A failed action could not be noted: ${String(error)}`);
    }
  }
}

function done(result: ActionResult): Outcome {
  return {
    status: 'done',
    say: result.say,
    data: result.data ?? null,
    expects: result.expects ?? null,
    isEmpty: result.isEmpty ?? false,
  };
}

function failed(status: ActionStatus, say: string): Outcome {
  return { status, say };
}

function complaint(error: z.ZodError): string {
  const issues = error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`);
  return `The arguments do not fit (${issues.join('; ')}).`.slice(0, MAX_COMPLAINT_CHARS);
}

function fired(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    else signal.addEventListener('abort', () => resolve(false), { once: true });
  });
}

import { type ActionRun, ActionRegistry, type Flow, type FlowResult } from '@parley/actions';
import type { Understanding } from '@parley/ai';
import { CancelledError, Clock, DomainError } from '@parley/common';
import { Injectable, Logger } from '@nestjs/common';
import type { WaitingFlow } from '../turns/turn';
import { type AnswerJob, contextOf } from './answer-job';

/** Gives a turn to the flow that waits for it. */
@Injectable()
export class WaitingFlows {
  private readonly logger = new Logger(WaitingFlows.name);

  constructor(
    private readonly registry: ActionRegistry,
    private readonly clock: Clock,
  ) {}

  /** Returns undefined where the turn is about something else, or the flow is none any more. */
  async resume(
    waiting: WaitingFlow,
    job: AnswerJob,
    understanding: Understanding,
  ): Promise<ActionRun | undefined> {
    const flow = this.registry.flow(waiting.name);
    if (flow === undefined || !job.request.permissions.may(flow.scope, 'write')) return undefined;
    const startedMs = this.clock.monotonicMs();
    const outcome =
      understanding.intent === 'cancel'
        ? ended({ say: 'All right, never mind.' })
        : await this.ask(flow, waiting.state, job, understanding);
    if (outcome === undefined) return undefined;
    return {
      ...outcome,
      name: flow.name,
      effect: 'change',
      origin: 'user',
      arguments: waiting.state,
      isEmpty: false,
      isReplayed: false,
      durationMs: this.clock.monotonicMs() - startedMs,
    };
  }

  private async ask(flow: Flow, stored: unknown, job: AnswerJob, understanding: Understanding) {
    const state = flow.schema.safeParse(stored);
    if (!state.success) return undefined;
    try {
      const reply = { text: job.turn.text, understanding };
      const result = await flow.resume(state.data, reply, contextOf(job, 'user'));
      return result === undefined ? undefined : ended(result);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      if (error instanceof DomainError) return { ...ended({ say: error.message }), ...FAILED };
      this.logger.error(error);
      const say = 'That did not work, because of an error on our side.';
      return { ...ended({ say }), ...FAILED };
    }
  }
}

const FAILED = { status: 'failed' } as const;

function ended({ say, data, expects, publicName }: FlowResult) {
  return {
    status: 'done' as const,
    say,
    data: data ?? null,
    expects: expects ?? null,
    publicName: publicName ?? '',
  };
}

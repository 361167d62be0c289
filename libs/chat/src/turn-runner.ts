import { ModelRegistry } from '@parley/ai';
import { CancelledError, Clock, DomainError } from '@parley/common';
import { Injectable, Logger } from '@nestjs/common';
import type { AnswerJob } from './answering/answer-job';
import { TurnAnswerer } from './answering/turn-answerer';
import { AnswerInProgress } from './turns/answer-in-progress';
import type { OpenTurn, TurnRecord, TurnRequest } from './turns/turn';
import { TurnLog } from './turns/turn-log';

export type TurnProgress =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'finished'; readonly turn: TurnRecord };

/** Answers turns: every door that takes text ends up here. */
@Injectable()
export class TurnRunner {
  private readonly logger = new Logger(TurnRunner.name);

  constructor(
    private readonly log: TurnLog,
    private readonly models: ModelRegistry,
    private readonly answerer: TurnAnswerer,
    private readonly clock: Clock,
  ) {}

  /** The whole answer at once. Throws what `stream` throws. */
  async reply(request: TurnRequest, signal: AbortSignal): Promise<TurnRecord> {
    for await (const progress of this.stream({ ...request, isStreamed: false }, signal)) {
      if (progress.type === 'finished') return progress.turn;
    }
    throw new CancelledError();
  }

  /**
   * The answer as it is written, then the finished turn. Stopping to read, or the signal, ends the
   * provider's work; what was written until then is kept as a cancelled turn.
   * @throws InvalidInputError for an unknown model, before anything is stored; what `TurnLog.begin`
   *   throws; ProviderError when the model fails, which the turn then records.
   */
  async *stream(request: TurnRequest, signal: AbortSignal): AsyncGenerator<TurnProgress> {
    const model = this.models.resolve(request.model);
    const answer = new AnswerInProgress(this.clock);
    const begun = await this.log.begin(request, signal);
    if (!begun.isOpen) {
      yield* replay(begun.record);
      return;
    }
    const { turn, signal: stop } = begun;
    request.onBegun?.(turn.turnNo);
    yield* this.answer({ turn, request, model, now: this.clock.now(), signal: stop }, answer);
    yield { type: 'finished', turn: await this.log.finish(turn, answer.done()) };
  }

  private async *answer(job: AnswerJob, answer: AnswerInProgress): AsyncGenerator<TurnProgress> {
    let isComplete = false;
    let failure: unknown;
    try {
      for await (const event of this.answerer.answer(job)) {
        answer.add(event);
        if (event.type === 'text') yield event;
      }
      isComplete = true;
    } catch (error) {
      failure = job.signal.aborted ? job.signal.reason : error;
      throw failure;
    } finally {
      // Neither complete nor failed: the reader stopped reading.
      if (!isComplete) await this.recordFailure(job.turn, answer, failure ?? new CancelledError());
    }
  }

  /** The caller learns of the failure itself; here only the record of it can go wrong. */
  private async recordFailure(
    turn: OpenTurn,
    answer: AnswerInProgress,
    error: unknown,
  ): Promise<void> {
    try {
      await this.log.finish(turn, answer.failed(error));
    } catch (second) {
      const isExpected = second instanceof DomainError;
      if (!isExpected) this.logger.error(second);
    }
  }
}

/** A turn that was answered before comes back as it was. */
function* replay(turn: TurnRecord): Generator<TurnProgress> {
  if (turn.state !== 'done') {
    throw new DomainError(
      turn.errorCode === 'provider_timeout' ? 'provider_timeout' : 'provider_failed',
      turn.errorMessage ?? 'The message could not be answered. Send it again.',
      { code: turn.errorCode ?? 'turn_failed' },
    );
  }
  if (turn.answer !== null) yield { type: 'text', text: turn.answer };
  yield { type: 'finished', turn };
}

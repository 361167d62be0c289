import { ModelRegistry } from '@parley/ai';
import { CancelledError, Clock, type Departure, DomainError } from '@parley/common';
import { Injectable, Logger } from '@nestjs/common';
import { AnswerChannel } from './answering/answer-channel';
import type { AnswerJob } from './answering/answer-job';
import { type Hear, HeardAnswer } from './answering/heard-answer';
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
  reply(request: TurnRequest, client: Departure): Promise<TurnRecord> {
    return this.answer(inOnePiece(request), client, undefined);
  }

  /**
   * As `stream`, for whoever takes the words as they come: what `hear` returns for a piece is waited for before
   * the next. Resolves with the finished turn. Where it rejects, the turn ends.
   */
  tell(request: TurnRequest, client: Departure, hear: Hear): Promise<TurnRecord> {
    return this.answer(request, client, hear);
  }

  private async answer(
    request: TurnRequest,
    client: Departure,
    hear: Hear | undefined,
  ): Promise<TurnRecord> {
    const answer = new AnswerInProgress(this.clock);
    const begun = await this.begin(request, client);
    if (!('job' in begun)) return heardAgain(assertDone(begun.record), hear);
    const { job } = begun;
    try {
      await this.answerer.answer(job, hear === undefined ? answer : new HeardAnswer(answer, hear));
    } catch (error) {
      const failure = failureOf(job, error);
      await this.recordFailure(job.turn, answer, failure);
      throw failure;
    }
    return this.log.finish(job.turn, answer.done());
  }

  /**
   * The answer as it is written, then the finished turn. Stopping to read, or leaving, ends the
   * provider's work; what was written until then is kept as a cancelled turn.
   * @throws InvalidInputError for an unknown model, before anything is stored; what `TurnLog.begin`
   *   throws; ProviderError when the model fails, which the turn then records.
   */
  async *stream(request: TurnRequest, client: Departure): AsyncGenerator<TurnProgress> {
    const answer = new AnswerInProgress(this.clock);
    const begun = await this.begin(request, client);
    if (!('job' in begun)) {
      yield* replay(assertDone(begun.record));
      return;
    }
    const { job } = begun;
    const channel = new AnswerChannel(answer);
    const work = channel.endWith(this.answerer.answer(job, channel));
    let isComplete = false;
    let failure: unknown;
    try {
      for (let text = await channel.next(); text !== undefined; text = await channel.next()) {
        yield { type: 'text', text };
      }
      isComplete = true;
    } catch (error) {
      failure = failureOf(job, error);
      throw failure;
    } finally {
      // Neither complete nor failed: the reader stopped reading.
      if (!isComplete && failure === undefined) this.log.cancel(job.turn);
      if (!isComplete) {
        channel.leave();
        await work;
        await this.recordFailure(job.turn, answer, failure ?? new CancelledError());
      }
    }
    yield { type: 'finished', turn: await this.log.finish(job.turn, answer.done()) };
  }

  private async begin(request: TurnRequest, client: Departure): Promise<Begun> {
    const model = this.models.resolve(request.model);
    const begun = await this.log.begin(request, client);
    if (!begun.isOpen) return begun;
    const { turn, stop } = begun;
    request.onBegun?.(turn.turnNo);
    return { job: { turn, request, model, now: this.clock.now(), stop } };
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

function inOnePiece(request: TurnRequest): TurnRequest {
  return request.isStreamed ? { ...request, isStreamed: false } : request;
}

type Begun = { readonly job: AnswerJob } | { readonly record: TurnRecord };

function failureOf({ stop }: AnswerJob, error: unknown): unknown {
  return stop.reason ?? error;
}

/** A turn that was answered before comes back as it was. */
function assertDone(turn: TurnRecord): TurnRecord {
  if (turn.state === 'done') return turn;
  throw new DomainError(
    turn.errorCode === 'provider_timeout' ? 'provider_timeout' : 'provider_failed',
    turn.errorMessage ?? 'The message could not be answered. Send it again.',
    { code: turn.errorCode ?? 'turn_failed' },
  );
}

async function heardAgain(turn: TurnRecord, hear: Hear | undefined): Promise<TurnRecord> {
  if (turn.answer !== null) await hear?.(turn.answer);
  return turn;
}

function* replay(turn: TurnRecord): Generator<TurnProgress> {
  if (turn.answer !== null) yield { type: 'text', text: turn.answer };
  yield { type: 'finished', turn };
}

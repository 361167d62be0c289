import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import { DomainError } from '@parley/common';
import type { Request } from 'express';
import { requestOf, responseOf } from '../exchange';
import { Log } from '../logging/log';
import type { HandlerEnd } from '../request/handler-end';
import { answerUnrouted } from './answer-unrouted';
import { problemOf } from './problem-of';
import { sendProblem } from './send-problem';

/** What an error's body has beside its details. */
type Extend = (detail: string) => object;

/** Hears of a failure before the client does. Never rejects. */
type FailureListener = (error: unknown, request: Request) => Promise<void>;

/** Turns whatever a request's handling threw into problem details; the cause goes to the log only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private listen: FailureListener | undefined;

  constructor(private readonly log: Log) {}

  /** Names who wants to hear of what failed on our side, whatever the client gets to see of it. */
  onFailure(listener: FailureListener): void {
    this.listen = listener;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    this.answer(error, host);
  }

  /**
   * The same for a route whose clients expect more in an error's body than its details. Whoever waits for the
   * handler's end hears of it first.
   */
  answer(error: unknown, host: ArgumentsHost, extend?: Extend): void {
    const request = requestOf(host);
    const { handlerEnd } = request;
    // At once: by the time it has been told the handler would count as done.
    request.handlerEnd = undefined;
    const isOurs = problemOf(error).status >= 500;
    const told = isOurs ? this.listen?.(error, request) : undefined;
    if (handlerEnd === undefined && told === undefined) this.answerNow(error, host, extend);
    else void after(told, handlerEnd).then(() => this.answerNow(error, host, extend));
  }

  private answerNow(error: unknown, host: ArgumentsHost, extend?: Extend): void {
    const request = requestOf(host);
    const response = responseOf(host);
    if (error instanceof NotFoundException && request.route === undefined) {
      answerUnrouted(request, response);
    } else if (error instanceof DomainError && error.kind === 'cancelled') {
      response.destroy();
    } else {
      const problem = problemOf(error);
      const found = extend ? { ...problem, extensions: { ...extend(problem.detail) } } : problem;
      this.record(error, found.status, request);
      sendProblem(response, found);
    }
  }

  private record(error: unknown, status: number, request: Request): void {
    const fields = { err: error, request_id: request.requestId, status };
    if (status === 500) this.log.error(fields, 'request failed');
    else if (status > 500) this.log.warn(fields, 'request could not be served');
    else this.log.debug(fields, 'request refused');
  }
}

async function after(told: Promise<void> | undefined, handlerEnd?: HandlerEnd): Promise<void> {
  await told;
  await handlerEnd?.failed();
}

import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import { DomainError } from '@parley/common';
import type { Request, Response } from 'express';
import { Log } from '../logging/log';
import { answerUnrouted } from './answer-unrouted';
import { problemOf } from './problem-of';
import { sendProblem } from './send-problem';

/** What an error's body has beside its details. */
type Extend = (detail: string) => object;

/** Turns whatever a request's handling threw into problem details; the cause goes to the log only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.answer(error, host);
  }

  /**
   * The same for a route whose clients expect more in an error's body than its details. Whoever waits for the
   * handler's end hears of it first.
   */
  answer(error: unknown, host: ArgumentsHost, extend?: Extend): void {
    const request = host.switchToHttp().getRequest<Request>();
    const { handlerEnd } = request;
    // At once: by the time it has been told the handler would count as done.
    request.handlerEnd = undefined;
    if (handlerEnd === undefined) this.answerNow(error, host, extend);
    else void handlerEnd.failed().then(() => this.answerNow(error, host, extend));
  }

  private answerNow(error: unknown, host: ArgumentsHost, extend?: Extend): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
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

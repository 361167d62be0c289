import type { Request, Response } from 'express';

/** Somebody who has to know how a request's handler ended, whether or not its client is still there. */
export interface HandlerEnd {
  done(): void;
  /** Awaited before the client learns of the failure. Never throws. */
  failed(): Promise<void>;
}

type Handler<Next, Answer> = (request: Request, response: Response, next: Next) => Answer;

/** Tells of the end of a handler that succeeded; the filter of errors tells of the others. */
export function tellingItsEnd<Next>(handler: Handler<Next, unknown>): Handler<Next, Promise<void>> {
  return async (request, response, next) => {
    await handler(request, response, next);
    request.handlerEnd?.done();
  };
}

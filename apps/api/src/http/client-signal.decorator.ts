import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { CancelledError, type Departure, Stop } from '@parley/common';
import { responseOf } from './exchange';

/**
 * Goes off when the client leaves before its answer is complete. It listens to the response: a request whose body
 * has been read closes at once, or never.
 */
function stopWithClient(context: ExecutionContext): Stop {
  const response = responseOf(context);
  const stop = new Stop();
  const leave = () => {
    if (!response.writableFinished) stop.abort(new CancelledError());
  };
  // It may have gone while a guard was waiting.
  if (response.closed) leave();
  else response.once('close', leave);
  return stop;
}

/** The client, which may leave before its answer is complete. */
export const Client = createParamDecorator((_: unknown, context: ExecutionContext): Departure =>
  stopWithClient(context),
);

/** The same as an AbortSignal, for whoever needs one. */
export const ClientSignal = createParamDecorator(
  (_: unknown, context: ExecutionContext): AbortSignal => stopWithClient(context).signal,
);

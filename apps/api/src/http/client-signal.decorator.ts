import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { CancelledError } from '@parley/common';
import { responseOf } from './exchange';

/**
 * An AbortSignal that goes off when the client leaves before its answer is complete. It listens to the
 * response: a request whose body has been read closes at once, or never.
 */
export const ClientSignal = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const response = responseOf(context);
  const controller = new AbortController();
  const leave = () => {
    if (!response.writableFinished) controller.abort(new CancelledError());
  };
  // It may have gone while a guard was waiting.
  if (response.closed) leave();
  else response.once('close', leave);
  return controller.signal;
});

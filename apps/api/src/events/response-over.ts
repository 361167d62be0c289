import { CancelledError } from '@parley/common';
import type { Response } from 'express';

/** Goes off when a response is over, whoever ended it. */
export function responseOver(response: Response): AbortSignal {
  const controller = new AbortController();
  const end = () => controller.abort(new CancelledError());
  if (response.closed) end();
  else response.once('close', end);
  return controller.signal;
}

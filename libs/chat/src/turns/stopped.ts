import { CancelledError } from '@parley/common';

/** Somebody asked for the turn to end. */
export const STOPPED = { code: 'stopped', message: 'The answer was stopped' };

export function stopped(): CancelledError {
  return new CancelledError(STOPPED.message, { code: STOPPED.code });
}

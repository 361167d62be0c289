import { DomainError } from '@parley/common';
import type { TurnRecord, TurnState } from '../turns/turn';
import { STOPPED } from '../turns/stopped';
import type { StreamEnding } from './stream';

/** How a stream ended whose turn threw this. */
export function endingOf(error: unknown): StreamEnding {
  return error instanceof DomainError
    ? { type: 'failed', code: error.code, message: error.message }
    : { type: 'failed', code: 'internal', message: 'Internal server error' };
}

export interface EndedTurn {
  readonly state: TurnState;
  readonly isStopRequested: boolean;
  readonly record: TurnRecord;
}

/** The same, of a turn read back. */
export function endingOfTurn({ state, isStopRequested, record }: EndedTurn): StreamEnding {
  switch (state) {
    case 'done':
      return { type: 'finished', turn: record };
    case 'failed':
      return {
        type: 'failed',
        code: record.errorCode ?? 'internal',
        message: record.errorMessage ?? 'Internal server error',
      };
    case 'superseded':
      return { type: 'failed', code: 'superseded', message: 'A newer message took its place' };
    case 'cancelled':
    case 'queued':
    case 'running':
      return isStopRequested
        ? { type: 'failed', ...STOPPED }
        : { type: 'failed', code: 'cancelled', message: 'The answer was cancelled' };
  }
}

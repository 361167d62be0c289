import { DomainError } from '@parley/common';

export type WorkerFailure = 'crashed' | 'too_slow' | 'closed';

const SENTENCES: Readonly<Record<WorkerFailure, string>> = {
  crashed: 'The work broke off. Try again.',
  too_slow: 'The work took too long.',
  closed: 'The server is shutting down',
};

/** A worker thread ended without a result. */
export class WorkerFailedError extends DomainError {
  constructor(
    readonly failure: WorkerFailure,
    cause?: unknown,
  ) {
    super('unavailable', SENTENCES[failure], { code: `worker_${failure}`, cause });
  }
}

import { DomainError } from '@parley/common';

export type JobFailure = 'timed_out' | 'crashed' | 'failed' | 'crowded';

const SENTENCES: Readonly<Record<JobFailure, string>> = {
  timed_out: 'The work took too long and was ended.',
  crashed: 'The work could not be finished.',
  failed: 'The work could not be finished.',
  crowded: 'Too much work is waiting. Try again shortly.',
};

/** A call in a worker thread that brought no result; the thread's own error is the cause. */
export class JobError extends DomainError {
  constructor(
    readonly failure: JobFailure,
    readonly job: string,
    cause?: unknown,
  ) {
    super('unavailable', SENTENCES[failure], { code: `job_${failure}`, cause });
  }
}

import type { Task } from './task';

export interface TaskOptions {
  /** `interactive` (the default) goes before `bulk`: somebody is waiting for it. */
  readonly priority?: 'interactive' | 'bulk';
  /** A task that waits is dropped when it fires; one that runs goes on, and its result is thrown away. */
  readonly signal?: AbortSignal;
  /** A task that runs longer is killed with its thread. */
  readonly timeLimitMs?: number;
}

/** Runs what would hold up the event loop. */
export abstract class WorkerPool {
  /**
   * @throws what the task throws, its `DomainError` with kind and code; CancelledError when the signal
   *   fires; WorkerFailedError when the thread dies or takes longer than the limit.
   */
  abstract run<In, Out>(task: Task<In, Out>, payload: In, options?: TaskOptions): Promise<Out>;
}

import { CancelledError } from '@parley/common';
import type { Task } from '../task';
import { type TaskOptions, WorkerPool } from '../worker-pool';

interface TaskModule<In, Out> {
  readonly run: (payload: In) => Promise<Out>;
}

/** Runs tasks where they are called, one after the other; for tests, which have no compiled modules. */
export class InlineWorkers extends WorkerPool {
  private last: Promise<unknown> = Promise.resolve();

  override run<In, Out>(task: Task<In, Out>, payload: In, options: TaskOptions = {}): Promise<Out> {
    const result = this.last.then(async () => {
      if (options.signal?.aborted === true) throw new CancelledError();
      const module = (await import(task.module)) as TaskModule<In, Out>;
      return module.run(payload);
    });
    this.last = result.catch(() => undefined);
    return result;
  }
}

import { availableParallelism } from 'node:os';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, LaneName, RunOptions } from './job';
import { Lane } from './lane';

const HEAP_MB: Readonly<Record<LaneName, number>> = { inference: 512, files: 384 };

/**
 * Every worker thread of the process: as many as there are cores beside the event loop's, shared out to
 * two lanes. With two cores each lane still has one, and the operating system shares the core.
 */
@Injectable()
export class WorkerPool implements OnApplicationShutdown {
  private readonly lanes: Readonly<Record<LaneName, Lane>>;

  constructor(cores = availableParallelism(), execArgv: readonly string[] = []) {
    const inference = cores > 4 ? 2 : 1;
    const files = Math.max(1, cores - 1 - inference);
    this.lanes = {
      inference: new Lane({ threads: inference, maxHeapMb: HEAP_MB.inference, execArgv }),
      files: new Lane({ threads: files, maxHeapMb: HEAP_MB.files, execArgv }),
    };
  }

  /**
   * Runs a job in a thread of its lane.
   * @throws JobError where the work failed, its thread died, it took too long or too much waits;
   * CancelledError once the signal is aborted.
   */
  run<Input, Output>(job: Job<Input, Output>, input: Input, options: RunOptions): Promise<Output>;
  run(job: Job<never, unknown>, input: unknown, options: RunOptions): Promise<unknown> {
    return this.lanes[job.lane].run(job, input, options);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(Object.values(this.lanes).map((lane) => lane.close()));
  }
}

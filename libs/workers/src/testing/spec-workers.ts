import { WorkerPool } from '../worker-pool';

/** A pool whose threads load jobs from the sources. */
export function specWorkers(cores = 2): WorkerPool {
  return new WorkerPool(cores, ['--require', require.resolve('./compile-typescript.cjs')]);
}

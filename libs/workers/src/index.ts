export { type Task, taskAt } from './task';
export { ThreadPool } from './thread-pool';
export { WorkerFailedError } from './worker-failed.error';
export { type TaskOptions, WorkerPool } from './worker-pool';
export { WorkersModule } from './workers.module';

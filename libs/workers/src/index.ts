export type { Job, RunOptions } from './job';
export { JobError } from './job.error';
export { WorkerPool } from './worker-pool';
export { WorkersModule } from './workers.module';
export { NativeThread, type NativeThreadOptions } from './native-thread';

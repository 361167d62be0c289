import { Global, Module } from '@nestjs/common';
import { WorkerPool } from './worker-pool';

/** Threads for work that would hold up the event loop. */
@Global()
@Module({
  providers: [{ provide: WorkerPool, useFactory: () => new WorkerPool() }],
  exports: [WorkerPool],
})
export class WorkersModule {}

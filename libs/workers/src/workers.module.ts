import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { ThreadPool } from './thread-pool';
import { WorkerPool } from './worker-pool';

/** The worker threads of this process. */
@Global()
@Module({
  providers: [
    { provide: ThreadPool, useFactory: () => new ThreadPool() },
    { provide: WorkerPool, useExisting: ThreadPool },
  ],
  exports: [WorkerPool],
})
export class WorkersModule implements OnApplicationShutdown {
  constructor(private readonly threads: ThreadPool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
  }
}

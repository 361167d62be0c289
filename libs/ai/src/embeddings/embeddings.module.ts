import { Global, Module } from '@nestjs/common';
import { Embedders } from './embedders';

/** What turns texts into vectors. Needs a global `Config` and `WorkerPool`. */
@Global()
@Module({ providers: [Embedders], exports: [Embedders] })
export class EmbeddingsModule {}

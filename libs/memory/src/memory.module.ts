import { IdempotencyModule } from '@parley/idempotency';
import { Module } from '@nestjs/common';
import { FactSearch } from './facts/fact-search';
import { FactsRepository } from './facts/facts.repository';
import { Memory } from './memory';
import { FactWorkRepository } from './worker/fact-work.repository';
import { FactWorker } from './worker/fact-worker';
import { ModelExtractor } from './worker/model-extractor';
import { TurnReader } from './worker/turn-reader';

/** Facts: the service that tells and recalls them, and the worker that finds them. */
@Module({
  imports: [IdempotencyModule],
  providers: [
    FactsRepository,
    FactSearch,
    Memory,
    FactWorkRepository,
    ModelExtractor,
    TurnReader,
    FactWorker,
  ],
  exports: [Memory],
})
export class MemoryModule {}

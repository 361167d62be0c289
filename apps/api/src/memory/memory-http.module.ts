import { MemoryModule } from '@parley/memory';
import { Module } from '@nestjs/common';
import { FactsController } from './facts.controller';
import { MemoryController } from './memory.controller';
import { MemoryStatus } from './memory-status';

@Module({
  imports: [MemoryModule],
  controllers: [FactsController, MemoryController],
  providers: [MemoryStatus],
})
export class MemoryHttpModule {}

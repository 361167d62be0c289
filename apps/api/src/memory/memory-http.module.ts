import { MemoryModule } from '@parley/memory';
import { Module } from '@nestjs/common';
import { FactsController } from './facts.controller';
import { MemoryController } from './memory.controller';

@Module({
  imports: [MemoryModule],
  controllers: [FactsController, MemoryController],
})
export class MemoryHttpModule {}

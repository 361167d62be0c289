import { Module } from '@nestjs/common';
import { Retention } from './retention';
import { RetentionRepository } from './retention.repository';

/** How long data is kept, whichever features are switched off. */
@Module({ providers: [RetentionRepository, Retention] })
export class RetentionModule {}

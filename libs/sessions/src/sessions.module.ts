import { IdempotencyModule } from '@parley/idempotency';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationsModule } from './conversations.module';
import { SessionEntity } from './session.entity';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';

@Module({
  imports: [TypeOrmModule.forFeature([SessionEntity]), IdempotencyModule, ConversationsModule],
  providers: [SessionsRepository, SessionsService],
  exports: [SessionsService, ConversationsModule],
})
export class SessionsModule {}

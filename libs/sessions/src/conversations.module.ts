import { Module } from '@nestjs/common';
import { ConversationsRepository } from './conversations.repository';
import { OperatorSessionsRepository } from './operator-sessions.repository';

/** What was said, read back. Needs the database alone. */
@Module({
  providers: [ConversationsRepository, OperatorSessionsRepository],
  exports: [ConversationsRepository, OperatorSessionsRepository],
})
export class ConversationsModule {}

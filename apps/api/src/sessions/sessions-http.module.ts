import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { ConversationsController } from './conversations.controller';
import { SessionsController } from './sessions.controller';

@Module({
  imports: [SessionsModule],
  controllers: [SessionsController, ConversationsController],
})
export class SessionsHttpModule {}

import { ChatModule } from '@parley/chat';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { ChatsController } from './chats.controller';
import { SendMessageController } from './send-message.controller';

@Module({
  imports: [ChatModule, SessionsModule],
  controllers: [ChatsController, SendMessageController],
})
export class ChatsHttpModule {}

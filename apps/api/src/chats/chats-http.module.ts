import { ChatModule } from '@parley/chat';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { PresenceModule } from '../ws/presence/presence.module';
import { ChatsController } from './chats.controller';
import { SendMessageController } from './send-message.controller';

@Module({
  imports: [ChatModule, PresenceModule, SessionsModule],
  controllers: [ChatsController, SendMessageController],
})
export class ChatsHttpModule {}

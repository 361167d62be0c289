import { MemoryModule } from '@parley/memory';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { PresenceModule } from '../ws/presence/presence.module';
import { ConversationsController } from './conversations.controller';
import { SessionPresence } from './session-presence';
import { SessionsController } from './sessions.controller';

@Module({
  imports: [MemoryModule, PresenceModule, SessionsModule],
  controllers: [SessionsController, ConversationsController],
  providers: [SessionPresence],
})
export class SessionsHttpModule {}

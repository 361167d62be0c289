import { ChatModule } from '@parley/chat';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { ChatController } from './chat.controller';
import { TurnEnding } from './turn-ending';
import { WhyController } from './why.controller';

@Module({
  imports: [ChatModule, SessionsModule],
  controllers: [ChatController, WhyController],
  providers: [TurnEnding],
})
export class ChatHttpModule {}

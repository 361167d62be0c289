import { ChatModule } from '@parley/chat';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { ChatController } from './chat.controller';
import { StopController } from './stop.controller';
import { StreamsController } from './streams.controller';
import { TurnEnding } from './turn-ending';
import { WhyController } from './why.controller';

@Module({
  imports: [ChatModule, SessionsModule],
  controllers: [ChatController, StreamsController, StopController, WhyController],
  providers: [TurnEnding],
})
export class ChatHttpModule {}

import { ChatModule } from '@parley/chat';
import { MemoryModule } from '@parley/memory';
import { RagModule } from '@parley/rag';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { EventsHttpModule } from '../events/events-http.module';
import { ChatController } from './chat.controller';
import { ChatRagController } from './chat-rag.controller';
import { StopController } from './stop.controller';
import { StreamsController } from './streams.controller';
import { TurnEnding } from './turn-ending';
import { WhyController } from './why.controller';

@Module({
  imports: [ChatModule, EventsHttpModule, MemoryModule, RagModule, SessionsModule],
  controllers: [
    ChatController,
    ChatRagController,
    StreamsController,
    StopController,
    WhyController,
  ],
  providers: [TurnEnding],
})
export class ChatHttpModule {}

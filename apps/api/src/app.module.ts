import { type DynamicModule, Module } from '@nestjs/common';
import { AiModule, EmbeddingsModule, SpeechModule } from '@parley/ai';
import { CacheModule } from '@parley/cache';
import { type Config, ConfigModule } from '@parley/config';
import { DatabaseModule } from '@parley/database';
import { WorkersModule } from '@parley/workers';
import { AuthHttpModule } from './auth/auth-http.module';
import { ChatHttpModule } from './chat/chat-http.module';
import { ChatsHttpModule } from './chats/chats-http.module';
import { EventsHttpModule } from './events/events-http.module';
import { GroundModule } from './ground.module';
import { HttpModule, type HttpParts } from './http/http.module';
import { MemoryHttpModule } from './memory/memory-http.module';
import { PersonalDataHttpModule } from './personal-data/personal-data-http.module';
import { MusicHttpModule } from './music/music-http.module';
import { RagHttpModule } from './rag/rag-http.module';
import { SessionsHttpModule } from './sessions/sessions-http.module';
import { SystemModule } from './system/system.module';
import { WsModule } from './ws/ws.module';
import { VoiceHttpModule } from './voice/voice-http.module';

/** The API as a whole: technical ground first, then who is calling, then what can be asked. */
@Module({})
export class AppModule {
  static register(config: Config, parts: HttpParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.register(config),
        GroundModule,
        DatabaseModule.register(),
        CacheModule,
        WorkersModule,
        AiModule,
        SpeechModule,
        EmbeddingsModule,
        AuthHttpModule,
        HttpModule.register(parts),
        SystemModule,
        ChatHttpModule,
        ChatsHttpModule,
        SessionsHttpModule,
        EventsHttpModule,
        WsModule,
        MemoryHttpModule,
        PersonalDataHttpModule,
        MusicHttpModule,
        VoiceHttpModule,
        RagHttpModule,
      ],
    };
  }
}

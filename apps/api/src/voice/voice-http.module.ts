import { Module } from '@nestjs/common';
import { ChatModule } from '@parley/chat';
import { SessionsModule } from '@parley/sessions';
import { VoiceModule } from '@parley/voice';
import { ChatVoiceController } from './chat-voice.controller';
import { ConversationController } from './conversation.controller';
import { SpeechController } from './speech.controller';
import { UploadDirectory } from './upload/upload-directory';
import { VoiceAgentController } from './voice-agent.controller';
import { VoiceController } from './voice.controller';

@Module({
  imports: [ChatModule, SessionsModule, VoiceModule],
  controllers: [
    VoiceController,
    SpeechController,
    VoiceAgentController,
    ConversationController,
    ChatVoiceController,
  ],
  providers: [UploadDirectory],
})
export class VoiceHttpModule {}

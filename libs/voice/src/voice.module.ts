import { Module } from '@nestjs/common';
import { ChatModule } from '@parley/chat';
import { ActivityThread } from './activity/activity-thread';
import { Conversations } from './conversation/conversations';
import { VoiceAgent } from './flows/voice-agent';
import { VoiceHealth } from './flows/voice-health';
import { FfmpegFinder } from './listening/ffmpeg.finder';
import { Listener } from './listening/listener';
import { Speaker } from './speaking/speaker';

/** Hearing and speaking. Needs the global speech engines, `WorkerPool` and `Config`. */
@Module({
  imports: [ChatModule],
  providers: [
    { provide: ActivityThread, useFactory: () => new ActivityThread() },
    Conversations,
    FfmpegFinder,
    Listener,
    Speaker,
    VoiceAgent,
    VoiceHealth,
  ],
  exports: [Conversations, Listener, Speaker, VoiceAgent, VoiceHealth],
})
export class VoiceModule {}

import { Module } from '@nestjs/common';
import { ChatModule } from '@parley/chat';
import { SessionsModule } from '@parley/sessions';
import { VoiceModule } from '@parley/voice';
import { EventsHttpModule } from '../../events/events-http.module';
import { PresenceModule } from '../../ws/presence/presence.module';
import { ChunkReader } from './chunk-reader';
import { LiveTalks } from './live-talks';
import { TurnPrice } from './turn-price';
import { VoiceGreeter } from './voice-greeter';
import { TurnAnswers } from './turn-answers';
import { TurnEars } from './turn-ears';
import { VoiceAgentGateway } from './voice-agent.gateway';
import { VoiceSeats } from './voice-seats';
import { VoiceTalk } from './voice-talk';

/** S3's live conversation. */
@Module({
  imports: [ChatModule, EventsHttpModule, PresenceModule, SessionsModule, VoiceModule],
  providers: [
    ChunkReader,
    LiveTalks,
    TurnAnswers,
    TurnEars,
    TurnPrice,
    VoiceAgentGateway,
    VoiceGreeter,
    VoiceSeats,
    VoiceTalk,
  ],
})
export class VoiceAgentSocketModule {}

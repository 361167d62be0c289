import { Module } from '@nestjs/common';
import { ChatModule } from '@parley/chat';
import { EventsModule } from '@parley/events';
import { SessionsModule } from '@parley/sessions';
import { EventsHttpModule } from '../events/events-http.module';
import { MusicHttpModule } from '../music/music-http.module';
import { SystemModule } from '../system/system.module';
import { VoiceAgentSocketModule } from '../voice/agent-socket/voice-agent-socket.module';
import { WsTestGateway } from '../voice/ws-test.gateway';
import { Admission } from './adapter/admission';
import { SocketEntrance } from './adapter/socket-entrance';
import { SocketRoutes } from './adapter/socket-routes';
import { Arrivals } from './assistant/arrivals';
import { AssistantGateway } from './assistant/assistant.gateway';
import { EventFrames } from './assistant/event-frames';
import { Greeter } from './assistant/greeter';
import { Seats } from './assistant/seats';
import { SocketChat } from './assistant/socket-chat';
import { SocketCommands } from './assistant/socket-commands';
import { SocketMusic } from './assistant/socket-music';
import { Subscriptions } from './assistant/subscriptions';
import { PresenceModule } from './presence/presence.module';
import { Farewell } from './socket/farewell';
import { Heartbeat } from './socket/heartbeat';
import { KeyWatch } from './socket/key-watch';
import { OpenSockets } from './socket/open-sockets';
import { SocketLog } from './socket/socket-log';
import { SocketMetrics } from './socket/socket-metrics';
import { SocketNotesController } from './socket-notes.controller';
import { EventBusStatus } from './status/event-bus-status';
import { SocketStatus } from './status/socket-status';
import { StatusUpdates } from './status/status-updates';

/** Everything that is said on WebSockets, and who may say it. */
@Module({
  imports: [
    ChatModule,
    EventsHttpModule,
    EventsModule,
    MusicHttpModule,
    PresenceModule,
    SessionsModule,
    SystemModule,
    VoiceAgentSocketModule,
  ],
  controllers: [SocketNotesController],
  providers: [
    Admission,
    SocketEntrance,
    SocketRoutes,
    Farewell,
    Heartbeat,
    KeyWatch,
    OpenSockets,
    SocketLog,
    SocketMetrics,
    EventBusStatus,
    SocketStatus,
    StatusUpdates,
    Arrivals,
    AssistantGateway,
    EventFrames,
    Greeter,
    Seats,
    SocketChat,
    SocketCommands,
    SocketMusic,
    Subscriptions,
    WsTestGateway,
  ],
})
export class WsModule {}

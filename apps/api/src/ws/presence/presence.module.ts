import { Module } from '@nestjs/common';
import { SessionsModule } from '@parley/sessions';
import { LiveSockets } from './live-sockets';
import { LiveSocketsRepository } from './live-sockets.repository';
import { PresenceController } from './presence.controller';
import { SessionClosing } from './session-closing';

/** Who is connected, for everything that lists or closes. */
@Module({
  imports: [SessionsModule],
  controllers: [PresenceController],
  providers: [LiveSockets, LiveSocketsRepository, SessionClosing],
  exports: [LiveSockets, SessionClosing],
})
export class PresenceModule {}

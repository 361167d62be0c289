import { EventsModule } from '@parley/events';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { EventLines } from './event-lines';
import { EventStreams } from './event-streams';
import { EventsController } from './events.controller';
import { FeedScopes } from './feed-scopes';

/** The event log over HTTP. */
@Module({
  imports: [EventsModule, SessionsModule],
  controllers: [EventsController],
  providers: [EventLines, EventStreams, FeedScopes],
})
export class EventsHttpModule {}

import { EventsModule } from '@parley/events';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { PresenceModule } from '../ws/presence/presence.module';
import { EventLines } from './event-lines';
import { EventStatsController } from './event-stats.controller';
import { EventStatsService } from './event-stats.service';
import { EventStreams } from './event-streams';
import { EventsController } from './events.controller';
import { FailureAudience } from './failure-audience';
import { FailureEvents } from './failure-events';
import { FeedScopes } from './feed-scopes';
import { RequestFailures } from './request-failures';

/** The event log over HTTP. */
@Module({
  imports: [EventsModule, PresenceModule, SessionsModule],
  controllers: [EventsController, EventStatsController],
  providers: [
    EventLines,
    EventStatsService,
    EventStreams,
    FailureAudience,
    FailureEvents,
    FeedScopes,
    RequestFailures,
  ],
  exports: [FailureEvents, RequestFailures],
})
export class EventsHttpModule {}

import { EventsModule } from '@parley/events';
import { SessionsModule } from '@parley/sessions';
import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { PresenceModule } from '../ws/presence/presence.module';
import { EventLines } from './event-lines';
import { EventStatsController } from './event-stats.controller';
import { EventStatsService } from './event-stats.service';
import { EventStreams } from './event-streams';
import { EventsController } from './events.controller';
import { FailureAudience } from './failure-audience';
import { FailureEvents } from './failure-events';
import { FailureInterceptor } from './failure.interceptor';
import { FeedScopes } from './feed-scopes';

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
    { provide: APP_INTERCEPTOR, useClass: FailureInterceptor },
  ],
  exports: [FailureEvents],
})
export class EventsHttpModule {}

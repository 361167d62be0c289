import { Module } from '@nestjs/common';
import { EventFeeds } from './feeds/event-feeds';
import { Replay } from './feeds/replay';
import { ReplayRepository } from './feeds/replay.repository';
import { EventLog } from './log/event-log';
import { EventLogRepository } from './log/event-log.repository';
import { EventTail } from './tail/event-tail';
import { TailRepository } from './tail/tail.repository';

/** What happened, written down once and told to everybody whom it concerns. */
@Module({
  providers: [
    EventFeeds,
    EventLog,
    EventLogRepository,
    EventTail,
    Replay,
    ReplayRepository,
    TailRepository,
  ],
  exports: [EventFeeds, EventLog],
})
export class EventsModule {}

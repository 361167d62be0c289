import { Module } from '@nestjs/common';
import { EventFeeds } from './feeds/event-feeds';
import { Replay } from './feeds/replay';
import { ReplayRepository } from './feeds/replay.repository';
import { EventLog } from './log/event-log';
import { EventLogRepository } from './log/event-log.repository';
import { EventTail } from './tail/event-tail';
import { TailRepository } from './tail/tail.repository';
import { EventCounts } from './upkeep/event-counts';
import { EventUpkeep } from './upkeep/event-upkeep';
import { EventUpkeepRepository } from './upkeep/event-upkeep.repository';

/** What happened, written down once and told to everybody whom it concerns. */
@Module({
  providers: [
    EventCounts,
    EventFeeds,
    EventLog,
    EventLogRepository,
    EventTail,
    EventUpkeep,
    EventUpkeepRepository,
    Replay,
    ReplayRepository,
    TailRepository,
  ],
  exports: [EventCounts, EventFeeds, EventLog],
})
export class EventsModule {}

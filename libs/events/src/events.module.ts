import { Module } from '@nestjs/common';
import { EventFeeds } from './feeds/event-feeds';
import { EventLog } from './log/event-log';

@Module({ providers: [EventFeeds, EventLog], exports: [EventFeeds, EventLog] })
export class EventsModule {}

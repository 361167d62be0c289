export { EventsModule } from './events.module';
export { EventFeeds, type FeedPage } from './feeds/event-feeds';
export { type Feed, type FeedListener, type ReplayGap } from './feeds/feed';
export { type FeedScope } from './feeds/feed-scope';
export { EventLog } from './log/event-log';
export { EVENT_NAMES, type EventName, type EventType, eventTypeOf } from './log/event-type';
export { type NewEvent, type ParleyEvent } from './log/parley-event';
export { type CountScope, EventCounts } from './upkeep/event-counts';

import { EVENT_NAMES, type FeedPage, type ParleyEvent, type ReplayGap } from '@parley/events';
import type { EventDto, EventPageDto, ReplayGapDto } from './events.dto';

/** S1's event, on sockets as in feeds. */
export function toEventFrame(event: ParleyEvent): EventDto {
  return {
    type: 'event',
    event_type: EVENT_NAMES[event.type],
    data: event.data,
    session_id: event.sessionId,
    user_id: event.userId === '' ? null : event.userId,
    timestamp: event.createdAt.toISOString(),
    event_id: event.eventId,
  };
}

export function toReplayGap(gap: ReplayGap): ReplayGapDto {
  return {
    type: 'replay_gap',
    requested_event_id: gap.requestedId,
    oldest_event_id: gap.oldestEventId,
    message: 'Some events after the requested one are no longer kept.',
  };
}

/** `mayHear` leaves out what the caller's key does not cover; the next page begins after it all the same. */
export function toEventPage(
  page: FeedPage,
  mayHear: (event: ParleyEvent) => boolean,
): EventPageDto {
  return {
    events: page.events.filter(mayHear).map(toEventFrame),
    next_after: page.nextAfter,
    ...(page.gap === null ? {} : { gap: toReplayGap(page.gap) }),
  };
}

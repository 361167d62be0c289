import { InvalidInputError } from '@parley/common';
import { type EventPosition, numberOf, parseEventId, wide } from '../log/event-position';
import type { FeedScope } from './feed-scope';

/**
 * How far a feed has come. A session's own events go on after `sessionId`, and not before `sessionXid`;
 * everything else goes on after (`xid`, `id`).
 */
export interface FeedPosition {
  readonly sessionXid: bigint;
  readonly sessionId: bigint;
  readonly xid: bigint;
  readonly id: bigint;
}

export const BEGINNING: FeedPosition = { sessionXid: 0n, sessionId: 0n, xid: 0n, id: 0n };

/** Of a feed that has all of what transactions before this one wrote, and nothing else. */
export function positionBefore(xid: bigint): FeedPosition {
  return { sessionXid: xid, sessionId: 0n, xid, id: 0n };
}

const PATTERN = /^pos_([0-9a-v]{11})([0-9a-v]{11})([0-9a-v]{11})([0-9a-v]{11})$/;

/** Of a feed whose last event was this one. Of the other kind of events it may have seen some already. */
function positionAfter({ xid, id, horizon, isOfSession }: EventPosition): FeedPosition {
  return isOfSession
    ? { sessionXid: 0n, sessionId: id, xid: horizon, id: 0n }
    : { sessionXid: horizon, sessionId: 0n, xid, id };
}

/** Of a feed wider than a session, where all events have one order. */
function widePositionAfter({ xid, id }: EventPosition): FeedPosition {
  return { ...BEGINNING, xid, id };
}

/** Of a feed that has got one event further. */
export function advance(
  position: FeedPosition,
  event: EventPosition,
  scope: FeedScope,
): FeedPosition {
  return scope.kind === 'session' && event.isOfSession
    ? { ...position, sessionXid: 0n, sessionId: event.id }
    : { ...position, xid: event.xid, id: event.id };
}

/** Whether a feed that has come to this position has the event still before it. */
export function isAfter(position: FeedPosition, event: EventPosition, scope: FeedScope): boolean {
  if (scope.kind === 'session' && event.isOfSession) return event.id > position.sessionId;
  return event.xid > position.xid || (event.xid === position.xid && event.id > position.id);
}

/** For clients: longer than an event's id, and exact where events were written at the same time. */
export function positionText({ sessionXid, sessionId, xid, id }: FeedPosition): string {
  return `pos_${[sessionXid, sessionId, xid, id].map(wide).join('')}`;
}

/**
 * What a client means by the text of an event's id, or of a page's end.
 * @throws InvalidInputError for any other text.
 */
export function parsePosition(text: string, scope: FeedScope): FeedPosition {
  const event = parseEventId(text);
  if (event !== undefined) {
    return scope.kind === 'session' ? positionAfter(event) : widePositionAfter(event);
  }
  const parts = PATTERN.exec(text)?.slice(1).map(numberOf);
  const [sessionXid = 0n, sessionId = 0n, xid = 0n, id = 0n] = parts ?? [];
  if (parts !== undefined) return { sessionXid, sessionId, xid, id };
  throw new InvalidInputError('That is not the id of an event.', { code: 'invalid_event_id' });
}

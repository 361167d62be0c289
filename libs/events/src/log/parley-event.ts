import type { EventType } from './event-type';

/** Something that happened, as everybody on this instance gets it: one object, so that an edge can write its frame once. */
export interface ParleyEvent {
  /** Ordered text that stands for this event and is enough to go on after it, even when its row is gone. */
  readonly eventId: string;
  readonly type: EventType;
  readonly data: Readonly<Record<string, unknown>>;
  /** Empty, as `userId`, for what is told to everybody. */
  readonly accountId: string;
  readonly userId: string;
  /** Null where it concerns the user as a whole. */
  readonly sessionId: string | null;
  readonly createdAt: Date;
}

/** An event of a session that has no row yet, because nothing was said in it, becomes its user's. */
export type NewEvent = Pick<ParleyEvent, 'type' | 'data' | 'accountId' | 'userId' | 'sessionId'>;

import type { EventType } from './event-type';
import { type EventPosition, eventIdOf } from './event-position';
import type { ParleyEvent } from './parley-event';

/** A row of the log as SQL returns it; numbers of 64 bits and JSON come as text. */
export interface EventRow {
  readonly id: string;
  readonly xid: string;
  readonly horizon: string;
  readonly account_id: string;
  readonly user_id: string;
  readonly session_id: string | null;
  readonly type: EventType;
  readonly data: string;
  readonly created_at: Date;
}

/** What `EventRow` needs of `events e LEFT JOIN sessions s`. */
export const EVENT_COLUMNS = `e.id, e.xid::text, e.horizon::text, e.account_id, e.user_id, s.id AS session_id,
  e.type, e.data::text, e.created_at`;

/** A row and the event that it is, which is made once, for the first who wants it. */
export class LoggedEvent implements EventPosition {
  readonly xid: bigint;
  readonly id: bigint;
  readonly horizon: bigint;
  private made: ParleyEvent | undefined;

  constructor(readonly row: EventRow) {
    this.xid = BigInt(row.xid);
    this.id = BigInt(row.id);
    this.horizon = BigInt(row.horizon);
  }

  get isOfSession(): boolean {
    return this.row.session_id !== null;
  }

  /** Roughly what it takes in memory, in characters. */
  get size(): number {
    return this.row.data.length + 300;
  }

  get event(): ParleyEvent {
    this.made ??= this.make();
    return this.made;
  }

  private make(): ParleyEvent {
    const { row } = this;
    return {
      eventId: eventIdOf(this),
      type: row.type,
      data: JSON.parse(row.data) as Record<string, unknown>,
      accountId: row.account_id,
      userId: row.user_id,
      sessionId: row.session_id,
      createdAt: row.created_at,
    };
  }
}

/** The order of feeds that are wider than a session. */
export function byTransaction(a: EventPosition, b: EventPosition): number {
  if (a.xid !== b.xid) return a.xid < b.xid ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The order of events of one session: ids are drawn under its lock. */
export function byId(a: EventPosition, b: EventPosition): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

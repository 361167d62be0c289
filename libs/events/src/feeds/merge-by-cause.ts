import type { EventPosition } from '../log/event-position';

export interface Merged<T> {
  readonly event: T;
  readonly isOfSession: boolean;
}

/**
 * Merges events of sessions (by id) with others (by transaction) so that all that lies before an event's
 * horizon comes before it. This is what lets a feed go on after any event and lose nothing.
 */
export function* mergeByCause<T extends EventPosition>(
  ofSessions: readonly T[],
  others: readonly T[],
): Generator<Merged<T>> {
  let next = 0;
  for (const event of ofSessions) {
    for (let other = others[next]; other !== undefined && other.xid < event.horizon;) {
      yield { event: other, isOfSession: false };
      other = others[++next];
    }
    yield { event, isOfSession: true };
  }
  for (const event of others.slice(next)) yield { event, isOfSession: false };
}

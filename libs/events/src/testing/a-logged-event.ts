import { type EventRow, LoggedEvent } from '../log/logged-event';

/** A numbered event of transaction `xid`, of the session `s` unless told otherwise. */
export function aLoggedEvent(xid: number, overrides: Partial<EventRow> = {}): LoggedEvent {
  return new LoggedEvent({
    id: `${xid}`,
    xid: `${xid}`,
    horizon: `${xid}`,
    account_id: 'a',
    user_id: 'u',
    session_id: 's',
    type: 'memory_stored',
    data: `{"n": ${xid}}`,
    created_at: new Date(0),
    ...overrides,
  });
}

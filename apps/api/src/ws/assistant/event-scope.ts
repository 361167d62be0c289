import type { Principal, Scope } from '@parley/auth';
import { ForbiddenError } from '@parley/common';
import type { EventType, FeedScope, ParleyEvent } from '@parley/events';
import type { Seat } from './seat';

/** What a key must be allowed to read to hear of something; nothing where everybody may. */
const SCOPES: Readonly<Record<EventType, Scope | undefined>> = {
  message_received: 'chat',
  music_play: 'music',
  music_pause: 'music',
  music_stop: 'music',
  music_next: 'music',
  music_previous: 'music',
  memory_stored: 'memory',
  document_indexed: 'rag',
  document_failed: 'rag',
  document_deleted: 'rag',
  status_update: undefined,
  error: undefined,
  client_connected: undefined,
  client_disconnected: undefined,
};

/** Whether a caller, with the rights that their key has now, may hear of an event that their feed brings. */
export function mayHear(caller: Principal, event: ParleyEvent): boolean {
  const scope = SCOPES[event.type];
  if (scope !== undefined && !caller.may(scope, 'read')) return false;
  // What is told to everybody names nobody.
  if (event.accountId === '') return true;
  if (event.accountId !== caller.accountId && !caller.may('admin', 'read')) return false;
  return caller.pinnedUserId === undefined || event.userId === caller.pinnedUserId;
}

export type ScopeName = FeedScope['kind'];

/**
 * Whose events a socket gets that asks for more than its session's.
 * @throws ForbiddenError where the key may not hear them.
 */
export function feedScopeOf(name: ScopeName, caller: Principal, seat: Seat): FeedScope {
  const { accountId, userId, sessionId } = seat;
  switch (name) {
    case 'session':
      return { kind: 'session', accountId, userId, sessionId };
    case 'user':
      return { kind: 'user', accountId, userId };
    case 'account':
      if (caller.pinnedUserId === undefined) return { kind: 'account', accountId };
      throw new ForbiddenError('This key speaks for one user_id and may not hear of others.', {
        code: 'other_user',
      });
    case 'all':
      caller.require('admin', 'read');
      return { kind: 'all' };
  }
}

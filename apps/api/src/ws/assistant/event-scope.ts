import type { Principal } from '@parley/auth';
import { ForbiddenError } from '@parley/common';
import type { FeedScope } from '@parley/events';
import type { Seat } from './seat';

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

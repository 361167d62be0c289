import type { Principal } from '@parley/auth';
import { ForbiddenError, InvalidInputError } from '@parley/common';
import type { FeedScope } from '@parley/events';
import { DEFAULT_USER_ID, SessionsService } from '@parley/sessions';
import { Injectable } from '@nestjs/common';
import { ownerOf } from '../http/owner';
import type { FeedQueryDto } from './events.dto';

/** Whose events a request is about. */
@Injectable()
export class FeedScopes {
  constructor(private readonly sessions: SessionsService) {}

  /**
   * @throws NotFoundError for a session that is missing, closed or another user's, ForbiddenError where the
   *   key may not hear so much, InvalidInputError where a session is meant and none is named.
   */
  async of(caller: Principal, query: FeedQueryDto): Promise<FeedScope> {
    const kind = query.scope ?? (query.session_id === undefined ? 'user' : 'session');
    const { accountId, userId } = ownerOf(caller, query.user_id);
    switch (kind) {
      case 'session':
        return this.sessionOf(caller, query);
      case 'user':
        return { kind, accountId, userId: userId ?? DEFAULT_USER_ID };
      case 'account':
        requireWholeAccount(caller);
        return { kind, accountId };
      case 'all':
        requireWholeAccount(caller);
        caller.require('admin', 'read');
        return { kind };
    }
  }

  private async sessionOf(caller: Principal, query: FeedQueryDto): Promise<FeedScope> {
    if (query.session_id === undefined) {
      const message = 'session_id is needed with the scope session.';
      throw new InvalidInputError(message, { fields: [{ field: 'session_id', message }] });
    }
    const owner = ownerOf(caller, query.user_id);
    const session = await this.sessions.get(owner, query.session_id);
    const { accountId } = owner;
    return { kind: 'session', accountId, userId: session.userId, sessionId: session.id };
  }
}

function requireWholeAccount(caller: Principal): void {
  if (caller.pinnedUserId === undefined) return;
  throw new ForbiddenError('This key speaks for one user_id and may not hear of others.', {
    code: 'other_user',
  });
}

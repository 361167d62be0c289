import type { Principal } from '@parley/auth';
import type { SessionScope } from '@parley/sessions';
import { ownerOf } from '../http/owner';
import type { ListSessionsQueryDto } from './sessions.dto';

/** @throws ForbiddenError where someone other than an operator asks for every account's sessions. */
export function scopeOf(
  caller: Principal,
  query: Pick<ListSessionsQueryDto, 'user_id' | 'scope'>,
): SessionScope {
  if (query.scope !== 'all') return ownerOf(caller, query.user_id);
  caller.require('admin', 'read');
  return 'all';
}

import type { Principal } from '@parley/auth';
import type { Owner } from '@parley/sessions';

/**
 * Whose rows a request is about: the named user's, a pinned key's own, or else the whole account's, so
 * that a route which names a session by id works without a user.
 */
export function ownerOf(caller: Principal, userId: string | null | undefined): Owner {
  return { accountId: caller.accountId, userId: caller.userFor(userId ?? undefined) };
}

import type { Principal } from '@parley/auth';
import type { PassageOwner } from '@parley/retrieval';
import { DEFAULT_USER_ID } from '@parley/sessions';

/** Whose documents a request is about where it names none by id: the user's, or the default user's. */
export function userOwnerOf(caller: Principal, userId: string | null | undefined): PassageOwner {
  return {
    accountId: caller.accountId,
    userId: caller.userFor(userId ?? undefined) ?? DEFAULT_USER_ID,
  };
}

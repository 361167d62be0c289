import type { Account } from '@parley/auth';
import { NotFoundError } from '@parley/common';

/**
 * The account of an e-mail or id; undefined where none is named.
 * @throws NotFoundError for one that there is not.
 */
export function accountIdOf(
  accounts: readonly Account[],
  name: string | undefined,
): string | undefined {
  if (name === undefined) return undefined;
  const wanted = name.toLowerCase();
  const found = accounts.find((each) => each.id === wanted || each.email.toLowerCase() === wanted);
  if (found !== undefined) return found.id;
  throw new NotFoundError(`There is no account ${name}.`, { code: 'account_not_found' });
}

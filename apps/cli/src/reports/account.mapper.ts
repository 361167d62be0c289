import type { Account, AccountWithKeys } from '@parley/auth';
import { keyJson } from './key.mapper';

/** An account as JSON shows it. */
export function accountJson({ id, email, createdAt }: Account): object {
  return { id, email, created_at: createdAt };
}

export function accountWithKeysJson(account: AccountWithKeys): object {
  return { ...accountJson(account), keys: account.keys.map(keyJson) };
}

import type { AccountWithKeys } from '@parley/auth';
import type { Report } from '../output/report';
import { table } from '../output/table';
import { counted, when } from '../output/words';
import { accountWithKeysJson } from './account.mapper';

const HEADINGS = ['ID', 'USERNAME', 'CREATED', 'KEYS'];

export function userListReport(accounts: readonly AccountWithKeys[]): Report {
  return {
    json: { total: accounts.length, users: accounts.map(accountWithKeysJson) },
    text: `Total users: ${accounts.length}\n\n${table(HEADINGS, accounts.map(toRow))}`,
  };
}

function toRow({ id, email, createdAt, keys }: AccountWithKeys): readonly string[] {
  return [id, email, when(createdAt), keysOf(keys)];
}

/** `2 keys (1 revoked)` */
function keysOf(keys: AccountWithKeys['keys']): string {
  const dead = (['revoked', 'expired'] as const)
    .map((standing) => ({
      standing,
      count: keys.filter((key) => key.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${count} ${standing}`);
  return counted(keys.length, 'key') + (dead.length === 0 ? '' : ` (${dead.join(', ')})`);
}

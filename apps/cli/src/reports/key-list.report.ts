import type { Account, KeyRecord } from '@parley/auth';
import type { Report } from '../output/report';
import { table } from '../output/table';
import { NOTHING } from '../output/words';
import { keyJson } from './key.mapper';
import { expiryOf, lastUseOf, nameOf, scopesOf, standingOf } from './key-words';

const HEADINGS = [
  'ID',
  'BEGINS WITH',
  'NAME',
  'ACCOUNT',
  'SCOPES',
  'USER',
  'EXPIRES',
  'LAST USED',
  'STANDING',
];

export function keyListReport(keys: readonly KeyRecord[], accounts: readonly Account[]): Report {
  const emails = new Map(accounts.map(({ id, email }) => [id, email]));
  const emailOf = (key: KeyRecord) => emails.get(key.accountId);
  const rows = keys.map((key) => toRow(key, emailOf(key)));
  return {
    json: {
      total: keys.length,
      keys: keys.map((key) => ({ ...keyJson(key), account: emailOf(key) ?? null })),
    },
    text: `Total keys: ${keys.length}${rows.length === 0 ? '' : `\n\n${table(HEADINGS, rows)}`}`,
  };
}

function toRow(key: KeyRecord, email = NOTHING): readonly string[] {
  return [
    key.id,
    key.prefix,
    nameOf(key),
    email,
    scopesOf(key),
    key.pinnedUserId ?? 'any',
    expiryOf(key),
    lastUseOf(key),
    standingOf(key),
  ];
}

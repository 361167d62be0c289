import type { ApiKeyEntity } from './api-key.entity';
import { type KeyStanding, standingOf } from './key-standing';

/** A key as people are shown it: everything but its hash. */
export interface KeyRecord {
  readonly id: string;
  readonly accountId: string;
  readonly name: string | null;
  /** The key's clear beginning, to tell it by. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly pinnedUserId: string | null;
  readonly requestsPerMinute: number | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** Exact to about a minute. */
  readonly lastUsedAt: Date | null;
  readonly standing: KeyStanding;
}

export function toKeyRecord(row: ApiKeyEntity, now: Date): KeyRecord {
  return {
    id: row.id,
    accountId: row.accountId,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes,
    pinnedUserId: row.pinnedUserId,
    requestsPerMinute: row.requestsPerMinute,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    revokedAt: row.revokedAt,
    lastUsedAt: row.lastUsedAt,
    standing: standingOf(row, now.getTime()),
  };
}

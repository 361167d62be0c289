import type { KeyRecord } from '@parley/auth';

/** A key as JSON shows it: everything but its text, which nobody has any more. */
export function keyJson(key: KeyRecord): object {
  return {
    id: key.id,
    account_id: key.accountId,
    name: key.name,
    prefix: key.prefix,
    scopes: key.scopes,
    user_id: key.pinnedUserId,
    requests_per_minute: key.requestsPerMinute,
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
    last_used_at: key.lastUsedAt,
    standing: key.standing,
  };
}

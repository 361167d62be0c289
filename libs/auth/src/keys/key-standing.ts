import { UnauthenticatedError, UnavailableError } from '@parley/common';
import type { ApiKeyEntity } from './api-key.entity';

export type KeyStanding = 'valid' | 'revoked' | 'expired';

export function standingOf(
  { revokedAt, expiresAt }: Pick<ApiKeyEntity, 'revokedAt' | 'expiresAt'>,
  nowMs: number,
): KeyStanding {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt.getTime() <= nowMs ? 'expired' : 'valid';
}

/** For a text that is no key of ours. */
export function invalidKey(): UnauthenticatedError {
  return new UnauthenticatedError('Invalid API key', { code: 'invalid_api_key' });
}

/** Only whoever holds the real key learns what became of it. */
export function deadKey(standing: Exclude<KeyStanding, 'valid'>): UnauthenticatedError {
  switch (standing) {
    case 'revoked':
      return new UnauthenticatedError('Invalid API key: it was revoked.', { code: 'key_revoked' });
    case 'expired':
      return new UnauthenticatedError('Invalid API key: it has expired.', { code: 'key_expired' });
  }
}

/** While the database is silent nobody can tell which keys are alive, or whether any exist. */
export function databaseSilent(): UnavailableError {
  return new UnavailableError('Callers cannot be checked while the database does not answer.', {
    code: 'database_unavailable',
    retryAfterS: 1,
  });
}

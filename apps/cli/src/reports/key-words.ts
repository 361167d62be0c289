import type { KeyRecord } from '@parley/auth';
import { NOTHING, when } from '../output/words';

export function scopesOf({ scopes }: KeyRecord): string {
  return scopes.join(', ');
}

export function expiryOf({ expiresAt }: KeyRecord): string {
  return expiresAt === null ? 'never' : when(expiresAt);
}

export function lastUseOf({ lastUsedAt }: KeyRecord): string {
  return lastUsedAt === null ? 'never' : when(lastUsedAt);
}

/** `valid`, `expired`, or since when it is revoked. */
export function standingOf({ standing, revokedAt }: KeyRecord): string {
  return standing === 'revoked' && revokedAt !== null ? `revoked ${when(revokedAt)}` : standing;
}

export function nameOf({ name }: KeyRecord): string {
  return name ?? NOTHING;
}

import { InvalidInputError } from '@parley/common';
import { DEFAULT_GRANTS, type Grant, isGrant, readingOnly, scopeOf, SCOPES } from '../scope';

/** As the routes take it. */
const USER_ID = /^[^\p{Cc}\p{Cs}]{1,128}$/u;
const MAX_REQUESTS_PER_MINUTE = 10_000_000;

/** What a new key may do and how long. */
export interface KeyTerms {
  /** `chat`, `chat:read`, …; absent: everything but `admin`. */
  readonly scopes?: readonly string[] | undefined;
  /** Makes every scope a reading one. */
  readonly isReadOnly?: boolean | undefined;
  readonly expiresAt?: Date | undefined;
  readonly pinnedUserId?: string | undefined;
  readonly requestsPerMinute?: number | undefined;
}

/** @throws InvalidInputError for a scope that does not exist, and for an empty list. */
export function grantsOf({ scopes, isReadOnly = false }: KeyTerms): readonly Grant[] {
  const grants = scopes === undefined ? DEFAULT_GRANTS : scopes.map(parseGrant);
  if (grants.length === 0) throw refused('scopes', 'needs at least one scope');
  return [...new Set(isReadOnly ? grants.map(readingOnly) : grants)];
}

/** @throws InvalidInputError for terms that cannot be meant. */
export function checkTerms(terms: KeyTerms, grants: readonly Grant[], now: Date): void {
  const { expiresAt, pinnedUserId, requestsPerMinute } = terms;
  if (expiresAt !== undefined && !(expiresAt > now)) {
    throw refused('expires_at', 'must be a date in the future');
  }
  if (pinnedUserId !== undefined && !USER_ID.test(pinnedUserId)) {
    throw refused('user_id', 'must have 1 to 128 characters and no control characters');
  }
  if (pinnedUserId !== undefined && grants.some((grant) => scopeOf(grant) === 'admin')) {
    throw refused('scopes', 'cannot hold admin for a key that is pinned to one user');
  }
  if (requestsPerMinute !== undefined && !isLimit(requestsPerMinute)) {
    throw refused('requests_per_minute', `must be from 1 to ${MAX_REQUESTS_PER_MINUTE}`);
  }
}

function parseGrant(text: string): Grant {
  if (isGrant(text)) return text;
  throw refused('scopes', `must be of ${SCOPES.join(', ')}, each with or without ":read"`);
}

function isLimit(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MAX_REQUESTS_PER_MINUTE;
}

function refused(field: string, message: string): InvalidInputError {
  return new InvalidInputError(`${field} ${message}.`, { fields: [{ field, message }] });
}

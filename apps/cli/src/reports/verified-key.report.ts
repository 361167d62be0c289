import type { KeyStanding, VerifiedKey } from '@parley/auth';
import { ERROR_STATUS } from '@parley/common';
import { labelled } from '../output/labelled';
import type { Report } from '../output/report';
import { accountJson } from './account.mapper';
import { keyJson } from './key.mapper';
import { expiryOf, lastUseOf, scopesOf } from './key-words';

/** The answer to "whose key is this"; a key that opens nothing has the exit code of a failed login. */
export function verifiedKeyReport(found: VerifiedKey | undefined): Report {
  const standing = found === undefined ? 'unknown' : (found.key?.standing ?? 'valid');
  const isValid = standing === 'valid';
  return {
    json: {
      valid: isValid,
      standing,
      user: found === undefined ? null : accountJson(found.account),
      key_details: found?.key === undefined ? null : keyJson(found.key),
    },
    text:
      found === undefined ? headingOf(standing) : labelled(headingOf(standing), valuesOf(found)),
    exitCode: isValid ? 0 : ERROR_STATUS.unauthenticated.exit,
  };
}

function headingOf(standing: KeyStanding | 'unknown'): string {
  switch (standing) {
    case 'valid':
      return '✓ Valid API key';
    case 'revoked':
      return '✗ Invalid API key: it was revoked';
    case 'expired':
      return '✗ Invalid API key: it has expired';
    case 'unknown':
      return '✗ Invalid API key';
  }
}

function valuesOf({ account, key }: VerifiedKey): Record<string, string> {
  const identity = { Username: account.email, 'User ID': account.id };
  if (key === undefined) return { ...identity, Key: 'API_KEY of the environment' };
  return {
    ...identity,
    'Key ID': key.id,
    Scopes: scopesOf(key),
    Expires: expiryOf(key),
    'Last used': lastUseOf(key),
  };
}

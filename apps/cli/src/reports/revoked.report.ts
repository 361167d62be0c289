import type { KeyRecord } from '@parley/auth';
import type { Report } from '../output/report';
import { counted } from '../output/words';
import { keyJson } from './key.mapper';

const SOON = 'Running servers notice within 5 seconds.';

export function revokedUserReport(email: string, count: number): Report {
  const text =
    count === 0
      ? `${email} had no key that was not revoked.`
      : `✓ Revoked ${counted(count, 'key')} of ${email}. ${SOON}`;
  return { json: { email, revoked: count }, text };
}

export function revokedKeyReport(key: KeyRecord): Report {
  return {
    json: { key_details: keyJson(key) },
    text: `✓ Revoked the key ${key.prefix}… (${key.id}). ${SOON}`,
  };
}

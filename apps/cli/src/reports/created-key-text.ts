import type { IssuedKey } from '@parley/auth';
import { labelled } from '../output/labelled';
import { when } from '../output/words';
import { scopesOf } from './key-words';

const ONLY_ONCE =
  'Save this API key now: only a hash of it is stored, and it will not be shown again.';

const NOW_KEYED =
  'It is the first key of this installation: from now on every caller needs one, save for /health, /version and the documentation. A running server notices within seconds.';

/** A heading, the key with what it may do, and all that its maker has to know now. */
export function createdKeyText(
  heading: string,
  { text, key, wasOpen }: IssuedKey,
  email: string,
): string {
  const values = {
    Username: email,
    'User ID': key.accountId,
    'API Key': text,
    'Key ID': key.id,
    ...(key.name !== null && { Name: key.name }),
    Scopes: scopesOf(key),
    ...(key.pinnedUserId !== null && { 'For user_id': key.pinnedUserId }),
    ...(key.expiresAt !== null && { Expires: when(key.expiresAt) }),
  };
  const notes = wasOpen ? [ONLY_ONCE, NOW_KEYED] : [ONLY_ONCE];
  return [labelled(heading, values), ...notes].join('\n\n');
}

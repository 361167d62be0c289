import type { CreatedUser } from '@parley/auth';
import type { Report } from '../output/report';
import { accountJson } from './account.mapper';
import { createdKeyText } from './created-key-text';
import { keyJson } from './key.mapper';

const TOOK_OVER =
  'The user has the built-in account, to which everything belongs that was stored while no key existed.';

const LEFT_BEHIND =
  'What was stored while no key existed stays with the built-in account; "keys create --account built-in@localhost" makes a key that sees it.';

export function createdUserReport(created: CreatedUser, isAdmin: boolean): Report {
  const { account, key, text, wasOpen } = created;
  const notes = wasOpen ? [isAdmin ? TOOK_OVER : LEFT_BEHIND] : [];
  return {
    json: { user: accountJson(account), key: text, key_details: keyJson(key), was_open: wasOpen },
    text: [createdKeyText('✓ User created successfully', created, account.email), ...notes].join(
      '\n\n',
    ),
  };
}

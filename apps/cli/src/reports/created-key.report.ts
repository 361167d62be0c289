import type { IssuedKey } from '@parley/auth';
import type { Report } from '../output/report';
import { createdKeyText } from './created-key-text';
import { keyJson } from './key.mapper';

export function createdKeyReport(issued: IssuedKey, account: string): Report {
  const { text, key, wasOpen } = issued;
  return {
    json: { key: text, key_details: keyJson(key), was_open: wasOpen },
    text: createdKeyText('✓ Key created successfully', issued, account),
  };
}

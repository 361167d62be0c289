import type { Account, KeyRecord } from '@parley/auth';

export function aKey(overrides: Partial<KeyRecord> = {}): KeyRecord {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    accountId: '22222222-2222-4222-8222-222222222222',
    name: null,
    prefix: 'pk_1a2b3c4d',
    scopes: ['chat', 'memory'],
    pinnedUserId: null,
    requestsPerMinute: null,
    createdAt: new Date('2026-11-21T10:00:00Z'),
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
    standing: 'valid',
    ...overrides,
  };
}

export function anAccount(overrides: Partial<Account> = {}): Account {
  return {
    id: '22222222-2222-4222-8222-222222222222',
    email: 'you@example.com',
    createdAt: new Date('2026-11-21T09:00:00Z'),
    ...overrides,
  };
}

import type { ApiKeyEntity } from '../keys/api-key.entity';

/** A living key of everything that keys can do by default. */
export function anApiKey(overrides: Partial<ApiKeyEntity> = {}): ApiKeyEntity {
  return {
    id: '6f1f9a3e-4c0c-4c55-9f5a-0d5a52f3a001',
    accountId: '6f1f9a3e-4c0c-4c55-9f5a-0d5a52f3a0ac',
    name: null,
    prefix: 'pk_00c0ffee',
    algorithm: 'hmac-sha256',
    hash: Buffer.alloc(32),
    salt: null,
    scopes: ['chat', 'memory:read'],
    pinnedUserId: null,
    requestsPerMinute: null,
    createdAt: new Date('2026-11-01T00:00:00Z'),
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
    ...overrides,
  };
}

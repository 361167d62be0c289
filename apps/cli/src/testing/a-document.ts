import type { StoredDocument } from '@parley/rag';

export function aDocument(overrides: Partial<StoredDocument> = {}): StoredDocument {
  return {
    id: '0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11',
    accountId: '22222222-2222-4222-8222-222222222222',
    userId: 'alice',
    filename: 'manual.md',
    kind: 'markdown',
    bytes: 120,
    state: 'ready',
    pages: null,
    chunks: 3,
    characters: 110,
    language: 'en',
    refusal: null,
    createdAt: new Date('2026-11-21T10:00:00Z'),
    fileKey: 'key',
    ...overrides,
  };
}

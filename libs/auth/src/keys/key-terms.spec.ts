import { InvalidInputError } from '@parley/common';
import { DEFAULT_GRANTS } from '../scope';
import { checkTerms, grantsOf, type KeyTerms } from './key-terms';

const NOW = new Date('2026-11-21T10:00:00Z');
const check = (terms: KeyTerms) => () => checkTerms(terms, grantsOf(terms), NOW);

describe('key terms', () => {
  it('give everything but admin where nobody says otherwise', () => {
    expect(grantsOf({})).toEqual(DEFAULT_GRANTS);
  });

  it('give what is asked for, once', () => {
    expect(grantsOf({ scopes: ['admin', 'chat:read', 'admin'] })).toEqual(['admin', 'chat:read']);
  });

  it('can be for reading only', () => {
    expect(grantsOf({ scopes: ['chat', 'rag:read', 'chat:read'], isReadOnly: true })).toEqual([
      'chat:read',
      'rag:read',
    ]);
  });

  it.each([
    { scopes: ['chats'] },
    { scopes: ['chat:write'] },
    { scopes: [] },
    { expiresAt: NOW },
    { expiresAt: new Date('nonsense') },
    { pinnedUserId: '' },
    { pinnedUserId: 'line\nbreak' },
    { pinnedUserId: 'x'.repeat(129) },
    { pinnedUserId: 'alice', scopes: ['chat', 'admin:read'] },
    { requestsPerMinute: 0 },
    { requestsPerMinute: 1.5 },
    { requestsPerMinute: NaN },
  ])('cannot be %p', (terms) => {
    expect(check(terms)).toThrow(InvalidInputError);
  });

  it('may hold an expiry, a user and a limit', () => {
    const expiresAt = new Date(NOW.getTime() + 1);
    expect(check({ expiresAt, pinnedUserId: 'alice', requestsPerMinute: 1 })).not.toThrow();
  });
});

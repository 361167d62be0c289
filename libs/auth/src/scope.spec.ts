import { DEFAULT_GRANTS, isGrant, readingOnly } from './scope';

describe('scopes', () => {
  it('give a new key everything but admin', () => {
    expect(DEFAULT_GRANTS).toEqual(['chat', 'memory', 'rag', 'music', 'voice', 'booking']);
  });

  it('exist whole and for reading, and in no other form', () => {
    const texts = ['chat', 'chat:read', 'admin:read', 'chat:write', 'chats', 'Chat', '', ':read'];
    expect(texts.filter(isGrant)).toEqual(['chat', 'chat:read', 'admin:read']);
  });

  it('are reduced to reading once', () => {
    expect(readingOnly('voice')).toBe('voice:read');
    expect(readingOnly('voice:read')).toBe('voice:read');
  });
});

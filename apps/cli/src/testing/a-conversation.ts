import type { Exchange, SessionRecord } from '@parley/sessions';

export function aConversation(overrides: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 'session123',
    accountId: '22222222-2222-4222-8222-222222222222',
    userId: 'alice',
    kind: 'voice',
    door: 'media-stream',
    clientType: 'browser',
    title: 'A vaccination',
    metadata: {},
    rating: null,
    outcome: null,
    createdAt: new Date('2026-11-21T10:00:00Z'),
    lastActivityAt: new Date('2026-11-21T10:05:00Z'),
    messageCount: 4,
    lastTurnNo: 2,
    ...overrides,
  };
}

export function anExchange(overrides: Partial<Exchange> = {}): Exchange {
  return {
    id: 41,
    sessionId: 'session123',
    turnNo: 1,
    userInput: 'Hello',
    assistantResponse: 'Hi there',
    intent: null,
    state: 'done',
    model: 'gpt-4o',
    inputTokens: 12,
    outputTokens: 3,
    createdAt: new Date('2026-11-21T10:00:01Z'),
    ...overrides,
  };
}

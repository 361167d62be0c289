import type { ActionContext } from '../action-context';

export function aContext(overrides: Partial<ActionContext> = {}): ActionContext {
  return {
    owner: { accountId: 'acme', userId: 'alice' },
    permissions: { may: () => true },
    sessionId: 's1',
    turn: { id: '1', no: 1, text: 'play', history: [] },
    origin: 'user',
    now: new Date('2026-11-21T16:05:00Z'),
    timeZone: 'UTC',
    signal: new AbortController().signal,
    ...overrides,
  };
}

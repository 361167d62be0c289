import { randomUUID } from 'node:crypto';
import type { SpecDatabase } from '@parley/database/testing';
import type { FeedScope } from '../feeds/feed-scope';
import type { NewEvent } from '../log/parley-event';

export type SessionScope = Extract<FeedScope, { kind: 'session' }>;

/** A session that has a row. */
export async function aSession(
  world: SpecDatabase,
  overrides: Partial<SessionScope> = {},
): Promise<SessionScope> {
  const scope: SessionScope = {
    kind: 'session',
    accountId: randomUUID(),
    userId: 'u',
    sessionId: randomUUID(),
    ...overrides,
  };
  await world.sql(
    `INSERT INTO sessions (account_id, id, user_id, door, client_type) VALUES ($1, $2, $3, 'spec', 'spec')`,
    [scope.accountId, scope.sessionId, scope.userId],
  );
  return scope;
}

/** A numbered event of a session, or with `sessionId: null` of its user. */
export function anEvent(
  scope: SessionScope,
  n: number,
  overrides: Partial<NewEvent> = {},
): NewEvent {
  const { accountId, userId, sessionId } = scope;
  return { type: 'memory_stored', data: { n }, accountId, userId, sessionId, ...overrides };
}

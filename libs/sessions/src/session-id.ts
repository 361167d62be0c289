import { InvalidInputError } from '@parley/common';

/** Words that routes claim for themselves. */
const RESERVED_IDS: ReadonlySet<string> = new Set(['all', 'stats']);

/** `{user_id}_{YYYYMMDDHHmmss}_{uuid}`, the form that S1 documents; the time is UTC. */
export function newSessionId(userId: string, at: Date, uuid: string): string {
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
  return `${userId}_${stamp}_${uuid}`;
}

/** @throws InvalidInputError for an id that a client may not give a session. */
export function assertSessionIdIsFree(id: string): void {
  if (!RESERVED_IDS.has(id.toLowerCase())) return;
  throw new InvalidInputError(`session_id may not be "${id}", which is reserved.`, {
    code: 'reserved_session_id',
    fields: [{ field: 'session_id', message: 'is reserved' }],
  });
}

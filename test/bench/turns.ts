import { randomUUID } from 'node:crypto';
import type { TimedRequest } from './timed-client';

export const CHAT = '/api/chat';
export const CHAT_STREAM = '/api/chat/stream';

/** About as long as people talk to an assistant about one thing. */
const TURNS_PER_SESSION = 20;

export const MESSAGE = 'Is there anything I should prepare for the meeting tomorrow morning?';

/** A turn of a new session each time. */
export function firstTurn(): TimedRequest {
  return { path: CHAT, body: { message: MESSAGE } };
}

/** Turns of conversations that nobody has had yet: one after the other in each slot, 20 turns each. */
export function conversations(path = CHAT): (slot: number, n: number) => TimedRequest {
  const run = randomUUID();
  return (slot, n) => ({
    path,
    body: {
      message: MESSAGE,
      session_id: `${run}-${slot}-${Math.floor(n / TURNS_PER_SESSION)}`,
    },
  });
}

/** The same with a key for each turn, so that a retry would not be a second turn. */
export function claimedConversations(): (slot: number, n: number) => TimedRequest {
  const turn = conversations();
  return (slot, n) => ({ ...turn(slot, n), headers: { 'idempotency-key': randomUUID() } });
}

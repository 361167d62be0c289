import type { Principal } from '@parley/auth';
import type { TurnRecord, TurnRequest } from '@parley/chat';
import { toChatResponse } from '../../chat/chat.mapper';
import type { ChatMessage } from './client-messages';
import type { Seat } from './seat';

/** @throws ForbiddenError where the key may no longer speak for the user. */
export function toSocketTurn(caller: Principal, seat: Seat, message: ChatMessage): TurnRequest {
  return {
    text: message.message,
    accountId: seat.accountId,
    keyId: caller.keyId,
    permissions: caller,
    userId: caller.userFor(seat.userId),
    defaultUserId: seat.userId,
    sessionId: seat.sessionId,
    mayCreateSession: true,
    kind: 'chat',
    door: 'ws',
    clientType: seat.clientType,
    model: message.model ?? undefined,
    temperature: message.temperature ?? undefined,
    maxTokens: message.max_tokens ?? undefined,
    timeZone: message.time_zone ?? seat.timeZone,
    policy: 'queue',
    isStreamed: false,
  };
}

/** S1's answer, and what REST tells beside it. */
export function toChatFrame(turn: TurnRecord, now: Date): object {
  const { metadata: _, ...answer } = toChatResponse(turn);
  return { type: 'chat_response', ...answer, timestamp: now.toISOString() };
}

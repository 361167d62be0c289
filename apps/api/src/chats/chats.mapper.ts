import type { Principal } from '@parley/auth';
import type { TurnRecord, TurnRequest } from '@parley/chat';
import type { IdempotencyClaim } from '@parley/idempotency';
import { DEFAULT_USER_ID, type Message, type Session } from '@parley/sessions';
import { REST_CLIENT_TYPE, toUsage } from '../chat/chat.mapper';
import type {
  ChatDto,
  ChatMessageStateDto,
  SendMessageDto,
  SendMessageResponseDto,
} from './chats.dto';

export function toTurnRequest(
  body: SendMessageDto,
  caller: Principal,
  claim: IdempotencyClaim | undefined,
): TurnRequest {
  return {
    accountId: caller.accountId,
    keyId: caller.keyId,
    permissions: caller,
    userId: caller.userFor(body.user_id ?? undefined),
    defaultUserId: DEFAULT_USER_ID,
    sessionId: body.chat_id,
    mayCreateSession: false,
    kind: 'chat',
    door: 'chats',
    clientType: REST_CLIENT_TYPE,
    text: body.message,
    model: body.model ?? undefined,
    timeZone: body.time_zone ?? undefined,
    claim,
    policy: 'queue',
    isStreamed: false,
  };
}

export function toChat(session: Session): ChatDto {
  return {
    id: session.id,
    user_id: session.userId,
    title: session.title,
    created_at: session.createdAt.toISOString(),
    updated_at: session.lastActivityAt.toISOString(),
  };
}

export function toStoredMessage(message: Message): ChatMessageStateDto {
  return {
    id: message.id,
    chat_id: message.sessionId,
    role: message.role,
    content: message.content,
    created_at: message.createdAt.toISOString(),
    status: message.turnState,
    error: message.error,
  };
}

export function toSendMessageResponse(turn: TurnRecord): SendMessageResponseDto {
  return {
    chat_id: turn.sessionId,
    response: turn.answer ?? '',
    model: turn.model ?? '',
    message: {
      id: turn.messageId ?? 0,
      chat_id: turn.sessionId,
      role: 'assistant',
      content: turn.answer ?? '',
      created_at: turn.finishedAt.toISOString(),
    },
    usage: toUsage(turn),
  };
}

import type { Principal } from '@parley/auth';
import type { CacheStats } from '@parley/cache';
import { InvalidInputError, type Page } from '@parley/common';
import type { SessionSummary } from '@parley/memory';
import {
  DEFAULT_USER_ID,
  type Exchange,
  type Message,
  type NewSession,
  type Session,
} from '@parley/sessions';
import { REST_CLIENT_TYPE } from '../chat/chat.mapper';
import type { LiveSession } from '../ws/presence/live-socket';
import type { ConversationDto } from './conversations.dto';
import type {
  CacheStatsDto,
  CreatedSessionDto,
  CreateSessionDto,
  SessionDetailDto,
  SessionDto,
  SessionHistoryDto,
  SessionListDto,
  SessionMessageDto,
  SessionSummaryDto,
} from './sessions.dto';
import type { PresentSessions } from './session-presence';

const MAX_METADATA_CHARS = 16_384;

/** @throws InvalidInputError for metadata that is too long to keep. */
export function toNewSession(caller: Principal, body: CreateSessionDto): NewSession {
  const metadata = body.metadata ?? undefined;
  if (metadata !== undefined && JSON.stringify(metadata).length > MAX_METADATA_CHARS) {
    const message = `metadata may have at most ${MAX_METADATA_CHARS} characters of JSON.`;
    throw new InvalidInputError(message, { fields: [{ field: 'metadata', message }] });
  }
  return {
    accountId: caller.accountId,
    userId: caller.userFor(body.user_id ?? undefined) ?? DEFAULT_USER_ID,
    door: 'api/sessions',
    clientType: body.client_type ?? REST_CLIENT_TYPE,
    title: body.title ?? undefined,
    metadata,
    ...(body.session_id ? { id: body.session_id } : {}),
  };
}

function toSession(session: Session, isConnected = false): SessionDto {
  return {
    user_id: session.userId,
    client_type: session.clientType,
    created_at: session.createdAt.toISOString(),
    last_activity: session.lastActivityAt.toISOString(),
    websocket_connected: isConnected,
    title: session.title,
    kind: session.kind,
    message_count: session.messageCount,
    metadata: session.metadata,
  };
}

/** Somebody is connected, and nothing was said yet. */
function toLiveSession(session: LiveSession): SessionDto {
  const connectedAt = session.connectedAt.toISOString();
  return {
    user_id: session.userId,
    client_type: session.clientType,
    created_at: connectedAt,
    last_activity: connectedAt,
    websocket_connected: true,
    title: null,
    kind: 'chat',
    message_count: 0,
    metadata: {},
  };
}

export function toCreatedSession(session: Session): CreatedSessionDto {
  return { session_id: session.id, ...toSession(session) };
}

export function toSessionList(page: PresentSessions): SessionListDto {
  const stored = page.items.map((session) => [
    session.id,
    toSession(session, page.connected.has(session.id)),
  ]);
  const live = page.unstored.map((session) => [session.sessionId, toLiveSession(session)]);
  return {
    total: page.total,
    sessions: Object.fromEntries([...live, ...stored]) as SessionListDto['sessions'],
    ...nextCursor(page),
  };
}

export interface SessionDetail {
  readonly session: Session;
  readonly page: Page<Message>;
  readonly summary: SessionSummary | undefined;
  readonly isConnected: boolean;
}

export function toSessionDetail({
  session,
  page,
  summary,
  isConnected,
}: SessionDetail): SessionDetailDto {
  return {
    ...toSession(session, isConnected),
    ...toHistory(session.id, page),
    summary: summary === undefined ? null : toSummary(summary),
  };
}

function toSummary({ text, uptoTurnNo, model, updatedAt }: SessionSummary): SessionSummaryDto {
  return { text, upto_turn: uptoTurnNo, model, updated_at: updatedAt.toISOString() };
}

export function toHistory(sessionId: string, page: Page<Message>): SessionHistoryDto {
  return { session_id: sessionId, messages: page.items.map(toSessionMessage), ...nextCursor(page) };
}

function toSessionMessage(message: Message): SessionMessageDto {
  return {
    id: message.id,
    session_id: message.sessionId,
    turn_no: message.turnNo,
    role: message.role,
    content: message.content,
    model: message.model,
    timestamp: message.createdAt.toISOString(),
    status: message.turnState,
    error: message.error,
  };
}

export function toConversation(exchange: Exchange): ConversationDto {
  return {
    id: exchange.id,
    session_id: exchange.sessionId,
    turn_no: exchange.turnNo,
    user_input: exchange.userInput,
    assistant_response: exchange.assistantResponse,
    intent_type: exchange.intent,
    timestamp: exchange.createdAt.toISOString(),
    status: exchange.state,
  };
}

export function toCacheStats(stats: CacheStats): CacheStatsDto {
  const reads = stats.hits + stats.misses;
  return {
    backend: stats.backend,
    connected: stats.isConnected,
    hits: stats.hits,
    misses: stats.misses,
    hit_rate: reads === 0 ? 0 : Math.round((stats.hits / reads) * 10_000) / 10_000,
    cached_sessions: stats.entries,
  };
}

function nextCursor(page: Page<unknown>): { next_cursor?: string } {
  return page.nextCursor === undefined ? {} : { next_cursor: page.nextCursor };
}

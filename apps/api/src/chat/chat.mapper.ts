import type { Principal } from '@parley/auth';
import type { TurnRecord, TurnRequest } from '@parley/chat';
import { InvalidInputError } from '@parley/common';
import type { IdempotencyClaim } from '@parley/idempotency';
import { DEFAULT_USER_ID } from '@parley/sessions';
import type { ChatMessageDto, ChatRequestDto } from './chat-request.dto';
import type {
  ChatResponseDto,
  ChatSourceDto,
  CompletionResponseDto,
  UsageDto,
} from './chat-response.dto';

/** S1's default for a client that does not say what it is. */
export const REST_CLIENT_TYPE = 'server';

/** @throws InvalidInputError unless exactly one of `message` and `messages` is there and usable. */
export function toTurnRequest(
  body: ChatRequestDto,
  caller: Principal,
  claim: IdempotencyClaim | undefined,
): TurnRequest {
  const { text, context, instructions } = wordsOf(body);
  return {
    text,
    context,
    instructions,
    accountId: caller.accountId,
    keyId: caller.keyId,
    permissions: caller,
    userId: caller.userFor(body.user_id ?? undefined),
    defaultUserId: DEFAULT_USER_ID,
    sessionId: body.session_id ?? undefined,
    mayCreateSession: true,
    kind: 'chat',
    door: 'api/chat',
    clientType: body.client_type ?? REST_CLIENT_TYPE,
    model: body.model ?? undefined,
    temperature: body.temperature ?? undefined,
    maxTokens: body.max_tokens ?? undefined,
    timeZone: body.time_zone ?? undefined,
    claim,
    policy: 'queue',
    isStreamed: false,
  };
}

type Words = Pick<TurnRequest, 'text' | 'context' | 'instructions'>;

function wordsOf({ message, messages }: ChatRequestDto): Words {
  if (isGiven(message) === isGiven(messages)) {
    throw refused('message', 'Send either "message" or "messages", and not both.');
  }
  return isGiven(messages) ? wordsOfList(messages) : { text: message ?? '' };
}

/** Clients send null for what they leave out. */
function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}

function wordsOfList(messages: readonly ChatMessageDto[]): Words {
  const last = messages.at(-1);
  if (last?.role !== 'user' || last.content.trim() === '') {
    throw refused('messages', 'The last of "messages" must be the user\'s and not blank.');
  }
  const earlier = messages.slice(0, -1);
  const context = earlier.filter((message) => message.role !== 'system');
  return {
    text: last.content,
    instructions: earlier.filter((each) => each.role === 'system').map((each) => each.content),
    ...(context.length === 0
      ? {}
      : { context: context.map(({ role, content }) => ({ role, content })) }),
  };
}

function refused(field: string, sentence: string): InvalidInputError {
  return new InvalidInputError(sentence, { fields: [{ field, message: sentence }] });
}

export function toChatResponse(turn: TurnRecord): ChatResponseDto {
  return {
    response: turn.answer ?? '',
    intent: turn.intent ?? 'general_chat',
    confidence: turn.confidence ?? 0,
    action_executed: turn.action,
    action_data: turn.actionData,
    memory_stored: turn.memoryCategory !== null,
    memory_category: turn.memoryCategory,
    rag_used: turn.isRagUsed,
    duration_ms: roundedMs(turn.durationMs),
    session_id: turn.sessionId,
    model: turn.model ?? '',
    usage: toUsage(turn),
    metadata: {
      session_id: turn.sessionId,
      user_id: turn.userId,
      client_type: turn.clientType,
      timestamp: turn.finishedAt.toISOString(),
      ...(turn.isRagUsed ? { sources: placesIn(turn) } : {}),
    },
  };
}

export function toCompletion(turn: TurnRecord): CompletionResponseDto {
  return {
    message: { role: 'assistant', content: turn.answer ?? '' },
    model: turn.model ?? '',
    usage: toUsage(turn),
    session_id: turn.sessionId,
  };
}

function placesIn({ trace }: TurnRecord): ChatSourceDto[] {
  return (trace?.passages ?? []).map((passage) => ({
    document_id: passage.documentId,
    filename: passage.filename,
    page: passage.page,
    chunk_index: passage.chunkIndex,
    score: roundedScore(passage.score),
  }));
}

export function roundedScore(score: number): number {
  return Math.round(score * 1_000) / 1_000;
}

export function toUsage(turn: Pick<TurnRecord, 'inputTokens' | 'outputTokens'>): UsageDto {
  return {
    prompt_tokens: turn.inputTokens,
    completion_tokens: turn.outputTokens,
    total_tokens: turn.inputTokens + turn.outputTokens,
  };
}

function roundedMs(ms: number): number {
  return Math.round(ms * 100) / 100;
}

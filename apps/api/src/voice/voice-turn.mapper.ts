import type { Principal } from '@parley/auth';
import type { TurnRecord, TurnRequest } from '@parley/chat';
import { InvalidInputError } from '@parley/common';
import type { IdempotencyClaim } from '@parley/idempotency';
import { DEFAULT_USER_ID, type Session } from '@parley/sessions';
import { type AudioFormat, stateAfter, type VoiceExchange } from '@parley/voice';
import { REST_CLIENT_TYPE } from '../chat/chat.mapper';
import type {
  ConversationResponseDto,
  ConversationStartedDto,
  ProcessConversationDto,
} from './conversation.dto';
import type {
  AgentActionDto,
  SessionDataDto,
  SpokenTurnDto,
  VoiceAgentResponseDto,
} from './voice-agent.dto';
import { NO_SPEECH } from './voice.mapper';

type Unspoken = Omit<TurnRequest, 'text'>;

export function toVoiceTurn(
  body: SpokenTurnDto,
  caller: Principal,
  claim: IdempotencyClaim | undefined,
  door: string,
): Unspoken {
  return {
    ...whoseTurn(caller, body.customer_id ?? body.user_id, claim),
    sessionId: body.session_id ?? undefined,
    mayCreateSession: true,
    door,
    model: body.model ?? undefined,
    timeZone: body.time_zone ?? undefined,
  };
}

/** @throws InvalidInputError where nothing is said. */
export function toConversationTurn(
  body: ProcessConversationDto,
  caller: Principal,
  claim: IdempotencyClaim | undefined,
): TurnRequest {
  const text = body.text ?? body.user_input ?? body.message;
  if (text === undefined) {
    const sentence = 'text is missing.';
    throw new InvalidInputError(sentence, { fields: [{ field: 'text', message: 'is missing' }] });
  }
  return {
    ...whoseTurn(caller, body.customer_id, claim),
    text,
    sessionId: body.session_id ?? undefined,
    // S3 begins sessions by /conversation/start; an unknown id is a mistake.
    mayCreateSession: body.session_id === undefined,
    door: 'conversation',
    timeZone: body.time_zone ?? undefined,
  };
}

function whoseTurn(
  caller: Principal,
  userId: string | undefined,
  claim: IdempotencyClaim | undefined,
): Omit<Unspoken, 'mayCreateSession' | 'door'> {
  return {
    accountId: caller.accountId,
    keyId: caller.keyId,
    permissions: caller,
    userId: caller.userFor(userId ?? undefined),
    defaultUserId: DEFAULT_USER_ID,
    kind: 'voice',
    clientType: REST_CLIENT_TYPE,
    claim,
    policy: 'queue',
    isStreamed: false,
  };
}

export function toConversationStarted(session: Session): ConversationStartedDto {
  return {
    session_id: session.id,
    session_data: {
      session_id: session.id,
      customer_id: session.userId,
      state: 'greeting',
      turn_count: session.lastTurnNo,
      last_intent: null,
    },
    message: 'Conversation started successfully',
  };
}

export function toConversationResponse(turn: TurnRecord): ConversationResponseDto {
  const answer = turn.answer ?? '';
  return {
    session_id: turn.sessionId,
    response: answer,
    agent_response: answer,
    session_data: toSessionData(turn),
    next_state: stateAfter(turn),
    actions: toActions(turn),
  };
}

export function toVoiceAgentResponse(
  exchange: VoiceExchange,
  { session_id, format = 'mp3' }: { session_id?: string; format?: AudioFormat },
): VoiceAgentResponseDto {
  if (!exchange.isSpeech) return unheard(session_id ?? null, format);
  const { heard, turn, speech } = exchange;
  const audio = speech.audio?.toString('base64') ?? null;
  return {
    success: true,
    session_id: turn.sessionId,
    user_input: heard.text,
    agent_response: turn.answer ?? '',
    audio_response: audio,
    audio_base64: audio,
    audio_format: format,
    session_data: toSessionData(turn),
    next_state: stateAfter(turn),
    actions: toActions(turn),
    error: speech.audio === undefined ? speech.reason : null,
  };
}

function unheard(sessionId: string | null, format: AudioFormat): VoiceAgentResponseDto {
  return {
    success: false,
    session_id: sessionId,
    user_input: '',
    agent_response: NO_SPEECH,
    audio_response: null,
    audio_base64: null,
    audio_format: format,
    session_data: null,
    next_state: null,
    actions: [],
    error: NO_SPEECH,
  };
}

function toSessionData(turn: TurnRecord): SessionDataDto {
  return {
    session_id: turn.sessionId,
    customer_id: turn.userId,
    state: stateAfter(turn),
    turn_count: turn.turnNo,
    last_intent: turn.intent,
  };
}

export function toActions({ action, actionData }: TurnRecord): AgentActionDto[] {
  return action === null ? [] : [{ type: action, data: actionData ?? {} }];
}

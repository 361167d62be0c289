import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { MAX_MESSAGE_CHARS } from '../chat/chat-request.dto';
import { IsSessionId, IsUserId, IsUserTimeZone } from '../http/identifiers';
import { AgentActionDto, SessionDataDto } from './voice-agent.dto';

export class CustomerQueryDto {
  @IsUserId()
  readonly customer_id?: string;
}

export class StartConversationDto {
  @IsUserId()
  readonly customer_id?: string;
}

export class ConversationStartedDto {
  /** @example "customer123_20260116103000_0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11" */
  readonly session_id: string;

  readonly session_data: SessionDataDto;

  /** @example "Conversation started successfully" */
  readonly message: string;
}

/** What is said, under one of three names. */
export class ProcessConversationDto {
  /**
   * The conversation. Left out: a new one.
   * @example "session123"
   */
  @IsOptional()
  @IsSessionId()
  readonly session_id?: string;

  @IsUserId()
  readonly customer_id?: string;

  /**
   * What the user says.
   * @example "I want to order a pizza"
   */
  @IsOptional()
  @IsString()
  @Length(1, MAX_MESSAGE_CHARS)
  @Matches(/\S/, { message: 'text must not be blank' })
  readonly text?: string;

  /** The same as `text`. */
  @IsOptional()
  @IsString()
  @Length(1, MAX_MESSAGE_CHARS)
  @Matches(/\S/, { message: 'user_input must not be blank' })
  readonly user_input?: string;

  /** The same as `text`. */
  @IsOptional()
  @IsString()
  @Length(1, MAX_MESSAGE_CHARS)
  @Matches(/\S/, { message: 'message must not be blank' })
  readonly message?: string;

  @IsUserTimeZone()
  readonly time_zone?: string;
}

export class ConversationResponseDto {
  /** @example "session123" */
  readonly session_id: string;

  /** @example "Hello! How can I help you?" */
  readonly response: string;

  /** The same as `response`. */
  readonly agent_response: string;

  readonly session_data: SessionDataDto;

  /** @example "conversation" */
  readonly next_state: string;

  readonly actions: AgentActionDto[];
}

import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsSessionId, IsUserId, IsUserTimeZone } from '../http/identifiers';

export const MAX_MESSAGE_CHARS = 100_000;
const MAX_MESSAGES = 2_000;

const ROLES = ['system', 'user', 'assistant'] as const;

export class ChatMessageDto {
  /**
   * Who said it.
   * @example "user"
   */
  @IsIn(ROLES)
  readonly role: (typeof ROLES)[number];

  /**
   * What was said.
   * @example "Hello"
   */
  @IsString()
  @MaxLength(MAX_MESSAGE_CHARS)
  readonly content: string;
}

/** Either `message` (one line of a conversation) or `messages` (OpenAI style), never both. */
export class ChatRequestDto {
  /**
   * What the user says. Needs `messages` to be absent.
   * @example "Hello, how are you?"
   */
  @IsOptional()
  @IsString()
  @Length(1, MAX_MESSAGE_CHARS)
  @Matches(/\S/, { message: 'message must not be blank' })
  readonly message?: string;

  /** An OpenAI-style list whose last message is the user's. Needs `message` to be absent. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_MESSAGES)
  @ValidateNested({ each: true })
  @Type(() => ChatMessageDto)
  readonly messages?: ChatMessageDto[];

  /**
   * The conversation to continue. Left out: a new one. An id of your own makes a session of that id.
   * @example "user1_20250116_abc123"
   */
  @IsOptional()
  @IsSessionId()
  readonly session_id?: string;

  @IsUserId()
  readonly user_id?: string;

  /**
   * What kind of client this is.
   * @example "web"
   */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly client_type?: string;

  @IsUserTimeZone()
  readonly time_zone?: string;

  /**
   * Alias or full name of a model, see `GET /api/models`.
   * @example "default"
   */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  readonly model?: string;

  /**
   * How freely the model chooses its words, 0 to 2.
   * @example 0.7
   */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(2)
  readonly temperature?: number;

  /**
   * Most tokens of the answer.
   * @example 1000
   */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly max_tokens?: number;
}

export class ChatStreamRequestDto extends ChatRequestDto {
  /**
   * The answer goes on without you: its frames have ids, and `GET /api/chat/stream/{stream_id}` continues after
   * the last one that you have seen. Left out, closing the connection stops the model.
   */
  @IsOptional()
  @IsBoolean()
  readonly resumable?: boolean;
}

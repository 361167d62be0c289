import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { MAX_MESSAGE_CHARS } from '../chat/chat-request.dto';
import { UsageDto } from '../chat/chat-response.dto';
import { IsSessionId, IsUserId, IsUserTimeZone } from '../http/identifiers';
import { PageQueryDto } from '../http/page-query.dto';

const MAX_TITLE_CHARS = 200;

export class UserQueryDto {
  @IsUserId()
  readonly user_id?: string;
}

export class ListChatsQueryDto extends PageQueryDto {
  @IsUserId()
  readonly user_id?: string;
}

export class CreateChatDto {
  @IsUserId()
  readonly user_id?: string;

  /**
   * Left out: the first words of the first message.
   * @example "My First Chat"
   */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_TITLE_CHARS)
  readonly title?: string;
}

export class UpdateChatDto {
  /**
   * The new title.
   * @example "Travel plans"
   */
  @IsString()
  @Length(1, MAX_TITLE_CHARS)
  readonly title: string;
}

export class SendMessageDto {
  /**
   * The chat to speak in.
   * @example "8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d"
   */
  @IsSessionId()
  readonly chat_id: string;

  @IsUserId()
  readonly user_id?: string;

  /**
   * What the user says.
   * @example "Hello, AI!"
   */
  @IsString()
  @Length(1, MAX_MESSAGE_CHARS)
  @Matches(/\S/, { message: 'message must not be blank' })
  readonly message: string;

  /**
   * Alias (`fast`, `smart`, …) or full name of a model, see `GET /api/models`.
   * @example "fast"
   */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  readonly model?: string;

  @IsUserTimeZone()
  readonly time_zone?: string;
}

export class ChatDto {
  /** @example "8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d" */
  readonly id: string;

  /** @example "user123" */
  readonly user_id: string;

  @ApiProperty({ type: String, nullable: true, example: 'My First Chat' })
  readonly title: string | null;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly created_at: string;

  /** @example "2026-01-16T10:31:00.000Z" */
  readonly updated_at: string;
}

export class StoredMessageDto {
  /** @example 17 */
  readonly id: number;

  /** @example "8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d" */
  readonly chat_id: string;

  @ApiProperty({ enum: ['user', 'assistant'] })
  readonly role: 'user' | 'assistant';

  /** @example "Hello! How can I help you?" */
  readonly content: string;

  /** @example "2026-01-16T10:31:00.000Z" */
  readonly created_at: string;
}

export class ChatMessageStateDto extends StoredMessageDto {
  @ApiProperty({
    enum: ['queued', 'running', 'done', 'failed', 'cancelled', 'superseded'],
    description: 'How the turn of this message stands.',
  })
  readonly status: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why the turn failed.', example: null })
  readonly error: string | null;
}

export class SendMessageResponseDto {
  /** @example "8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d" */
  readonly chat_id: string;

  /** @example "Hello! How can I help you?" */
  readonly response: string;

  /**
   * The model that answered.
   * @example "openai/gpt-oss-20b"
   */
  readonly model: string;

  /** The stored answer. */
  readonly message: StoredMessageDto;

  readonly usage: UsageDto;
}

export class DeletedDto {
  readonly success: boolean;

  /** @example "Chat 8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d deleted" */
  readonly message: string;
}

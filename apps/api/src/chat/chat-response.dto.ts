import { ApiProperty } from '@nestjs/swagger';

/** Where a passage stands that led to the answer. */
export class ChatSourceDto {
  /** @example "0f8c2f6e-7a51-4f0e-9d0b-0d3c5d3f7a11" */
  readonly document_id: string;

  /** @example "handbook.pdf" */
  readonly filename: string;

  /** From 1; null for a document without pages. */
  @ApiProperty({ type: Number, nullable: true, example: 3 })
  readonly page: number | null;

  /** Place of the passage in the document, from 0. */
  readonly chunk_index: number;

  /** How well it fits, 0 to 1, within this answer. */
  readonly score: number;
}

export class ChatMetadataDto {
  /** @example "user1_20250116103000_0f8c…" */
  readonly session_id: string;

  /** @example "user1" */
  readonly user_id: string;

  /** @example "web" */
  readonly client_type: string;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly timestamp: string;

  /** Present where `rag_used` is true; a citation `[1]` in the answer names the first of them. */
  readonly sources?: ChatSourceDto[];
}

export class UsageDto {
  /** @example 24 */
  readonly prompt_tokens: number;

  /** @example 9 */
  readonly completion_tokens: number;

  /** @example 33 */
  readonly total_tokens: number;
}

/** The answer to a body with `message`. */
export class ChatResponseDto {
  /** @example "Hello! How can I help you?" */
  readonly response: string;

  /** @example "greeting" */
  readonly intent: string;

  /**
   * How sure the intent is, 0 to 1.
   * @example 0.95
   */
  readonly confidence: number;

  @ApiProperty({ type: String, nullable: true, example: null })
  readonly action_executed: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, example: null })
  readonly action_data: Record<string, unknown> | null;

  /** Whether a fact about the user was stored. */
  readonly memory_stored: boolean;

  @ApiProperty({ type: String, nullable: true, example: null })
  readonly memory_category: string | null;

  /** Whether the answer draws on the user's documents. */
  readonly rag_used: boolean;

  /** @example 234.5 */
  readonly duration_ms: number;

  /** @example "user1_20250116103000_0f8c…" */
  readonly session_id: string;

  /**
   * The model that answered; `embedded` without a language model.
   * @example "embedded"
   */
  readonly model: string;

  readonly usage: UsageDto;

  readonly metadata: ChatMetadataDto;
}

export class AssistantMessageDto {
  @ApiProperty({ enum: ['assistant'] })
  readonly role: 'assistant';

  /** @example "Hello! How can I help you today?" */
  readonly content: string;
}

/** The answer to a body with `messages`. */
export class CompletionResponseDto {
  readonly message: AssistantMessageDto;

  /** @example "gpt-4o" */
  readonly model: string;

  readonly usage: UsageDto;

  /** @example "default_user_20250116103000_0f8c…" */
  readonly session_id: string;
}

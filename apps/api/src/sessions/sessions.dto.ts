import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsSessionId, IsUserId } from '../http/identifiers';
import { PageQueryDto } from '../http/page-query.dto';

export class SessionQueryDto extends PageQueryDto {
  @IsUserId()
  readonly user_id?: string;
}

export class ListSessionsQueryDto extends SessionQueryDto {
  /** `all` lists every account's sessions; operators only. */
  @IsOptional()
  @IsIn(['all'])
  readonly scope?: 'all';
}

export class CreateSessionDto {
  @IsUserId()
  readonly user_id?: string;

  /**
   * An id of your own; left out, one is made.
   * @example "session123"
   */
  @IsOptional()
  @IsSessionId()
  readonly session_id?: string;

  /** @example "web" */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly client_type?: string;

  /** @example "Travel plans" */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly title?: string;

  /** Anything you want to keep with the session. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: { topic: 'travel' } })
  @IsOptional()
  @IsObject()
  readonly metadata?: Record<string, unknown>;
}

export class SessionDto {
  /** @example "user1" */
  readonly user_id: string;

  /** @example "web" */
  readonly client_type: string;

  /** @example "2026-01-16T10:00:00.000Z" */
  readonly created_at: string;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly last_activity: string;

  /** Whether a socket of this session is open. */
  readonly websocket_connected: boolean;

  @ApiProperty({ type: String, nullable: true, example: 'Travel plans' })
  readonly title: string | null;

  @ApiProperty({ enum: ['chat', 'voice', 'booking'] })
  readonly kind: string;

  /** @example 4 */
  readonly message_count: number;

  @ApiProperty({ type: 'object', additionalProperties: true, example: {} })
  readonly metadata: Record<string, unknown>;
}

export class CreatedSessionDto extends SessionDto {
  /** @example "user1_20260116100000_0f8c…" */
  readonly session_id: string;
}

export class SessionListDto {
  /** How many there are in all, not on this page. */
  readonly total: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/SessionDto' },
    description: 'Sessions by id, most recently active first.',
  })
  readonly sessions: Record<string, SessionDto>;

  @ApiPropertyOptional({ description: 'Continues the list; absent on its last page.' })
  readonly next_cursor?: string;
}

export class SessionMessageDto {
  /** @example 17 */
  readonly id: number;

  /** @example "user1_20260116100000_0f8c…" */
  readonly session_id: string;

  /** @example 1 */
  readonly turn_no: number;

  @ApiProperty({ enum: ['user', 'assistant'] })
  readonly role: 'user' | 'assistant';

  /** @example "Hello! How can I help you?" */
  readonly content: string;

  @ApiProperty({ type: String, nullable: true, example: 'gpt-4o' })
  readonly model: string | null;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly timestamp: string;

  @ApiProperty({ enum: ['queued', 'running', 'done', 'failed', 'cancelled', 'superseded'] })
  readonly status: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why the turn failed.', example: null })
  readonly error: string | null;
}

export class SessionHistoryDto {
  /** The session's id, or `all`. */
  readonly session_id: string;

  @ApiProperty({ type: () => [SessionMessageDto], description: 'Oldest first.' })
  readonly messages: SessionMessageDto[];

  @ApiPropertyOptional({ description: 'Continues the list; absent on its last page.' })
  readonly next_cursor?: string;
}

export class SessionSummaryDto {
  /** @example "User: “I am planning a trip to Norway in May.”" */
  readonly text: string;

  /** The last turn that it covers. @example 24 */
  readonly upto_turn: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who wrote it; null where sentences were chosen without a model.',
    example: 'gpt-4o',
  })
  readonly model: string | null;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly updated_at: string;
}

export class SessionDetailDto extends SessionDto {
  /** @example "user1_20260116100000_0f8c…" */
  readonly session_id: string;

  @ApiProperty({ type: () => [SessionMessageDto], description: 'Oldest first.' })
  readonly messages: SessionMessageDto[];

  @ApiProperty({
    type: () => SessionSummaryDto,
    nullable: true,
    description: 'The older turns in short, once a model is not shown all of them any more.',
  })
  readonly summary: SessionSummaryDto | null;

  @ApiPropertyOptional({ description: 'Continues the messages; absent on their last page.' })
  readonly next_cursor?: string;
}

export class ClosedSessionDto {
  readonly success: boolean;

  /** @example "Session user1_20260116100000_0f8c… closed" */
  readonly message: string;
}

export class CacheStatsDto {
  @ApiProperty({ enum: ['redis', 'memory'] })
  readonly backend: 'redis' | 'memory';

  readonly connected: boolean;

  /** Reads of this process that the cache answered. @example 42 */
  readonly hits: number;

  /** Reads of this process that went to the database. @example 8 */
  readonly misses: number;

  /** hits / (hits + misses), 0 before the first read. @example 0.84 */
  readonly hit_rate: number;

  /** Sessions whose recent history is cached. @example 12 */
  readonly cached_sessions: number;
}

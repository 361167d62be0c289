import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsSessionId } from '../http/identifiers';
import { SessionQueryDto } from './sessions.dto';

export class ListConversationsQueryDto extends SessionQueryDto {
  /** Only turns of this session. */
  @IsOptional()
  @IsSessionId()
  readonly session_id?: string;

  /**
   * Only turns in which each of these words was said or answered.
   * @example "boiler"
   */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly q?: string;
}

export class ConversationDto {
  /** @example 1 */
  readonly id: number;

  /** @example "user1_20260116100000_0f8c…" */
  readonly session_id: string;

  /** @example 1 */
  readonly turn_no: number;

  /** @example "Play jazz music" */
  readonly user_input: string;

  /** @example "Playing jazz from library" */
  readonly assistant_response: string;

  @ApiProperty({ type: String, nullable: true, example: 'play_music' })
  readonly intent_type: string | null;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly timestamp: string;

  @ApiProperty({ enum: ['done', 'failed', 'cancelled', 'superseded'] })
  readonly status: string;
}

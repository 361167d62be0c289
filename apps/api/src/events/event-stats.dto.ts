import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsUserId } from '../http/identifiers';

export class EventStatsQueryDto {
  @IsUserId()
  readonly user_id?: string;

  /** `all` covers every account; operators only. */
  @IsOptional()
  @IsIn(['all'])
  readonly scope?: 'all';
}

export class ConnectedSessionDto {
  /** @example "user1" */
  readonly user_id: string;

  /** @example "web" */
  readonly client_type: string;

  /** @example true */
  readonly websocket_connected: boolean;

  /** When its first socket that is still open connected. @example "2026-01-16T10:00:00.000Z" */
  readonly created_at: string;
}

export class EventStatsDto {
  /** Since the beginning; what retention has removed counts. @example 156 */
  readonly total_events_emitted: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { MESSAGE_RECEIVED: 42, MUSIC_PLAY: 8, MEMORY_STORED: 5 },
  })
  readonly events_by_type: Readonly<Record<string, number>>;

  /** Open sockets, on all instances. @example 3 */
  readonly active_connections: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/ConnectedSessionDto' },
    description: 'Sessions with an open socket by id, latest first; at most 1000.',
  })
  readonly active_sessions: Readonly<Record<string, ConnectedSessionDto>>;
}

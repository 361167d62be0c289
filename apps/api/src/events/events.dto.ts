import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EVENT_NAMES, type EventName } from '@parley/events';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsSessionId, IsUserId } from '../http/identifiers';

const FEEDS = ['session', 'user', 'account', 'all'] as const;
const MAX_POSITION = 64;
const MAX_LIMIT = 1000;

/** Whose events. */
export class FeedQueryDto {
  @IsUserId()
  readonly user_id?: string;

  /** A session's own events and those of its user that name no session. */
  @IsOptional()
  @IsSessionId()
  readonly session_id?: string;

  /** Left out: `session` with a `session_id`, else `user`. `account` is the whole account; `all` is for operators. */
  @IsOptional()
  @IsIn(FEEDS)
  readonly scope?: (typeof FEEDS)[number];
}

export class ListEventsQueryDto extends FeedQueryDto {
  /** Reads on after this event: an `event_id`, or the `next_after` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_POSITION)
  readonly after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  readonly limit?: number;
}

export class StreamEventsQueryDto extends FeedQueryDto {
  /** As the header `Last-Event-ID`, for clients that cannot set one. The header wins. */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_POSITION)
  readonly last_event_id?: string;
}

export class EventDto {
  /** @example "event" */
  readonly type: 'event';

  @ApiProperty({ enum: Object.values(EVENT_NAMES), example: 'MESSAGE_RECEIVED' })
  readonly event_type: EventName;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { message: 'Play jazz', response: 'Playing jazz', intent: 'play_music' },
  })
  readonly data: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: String, nullable: true, example: 'user1_20260116100000_0f8c…' })
  readonly session_id: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'user1' })
  readonly user_id: string | null;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly timestamp: string;

  /**
   * Ordered as text; one event has the same everywhere.
   * @example "evt_00000000m1e00000000002p0000000s"
   */
  readonly event_id: string;
}

export class ReplayGapDto {
  /** @example "replay_gap" */
  readonly type: 'replay_gap';

  /** @example "evt_00000000m1e00000000002p0000000s" */
  readonly requested_event_id: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The oldest event after the requested one that is still kept.',
    example: 'evt_00000000n8200000000003k0000000s',
  })
  readonly oldest_event_id: string | null;

  /** @example "Some events after the requested one are no longer kept." */
  readonly message: string;
}

export class EventPageDto {
  @ApiProperty({ type: () => [EventDto], description: 'Oldest first.' })
  readonly events: readonly EventDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Give it as `after` for what comes next, now or later. Null while there is nothing.',
    example: 'pos_0000000000000000000002p00000000m1e00000000000',
  })
  readonly next_after: string | null;

  @ApiPropertyOptional({ description: 'Present where events before these are no longer kept.' })
  readonly gap?: ReplayGapDto;
}

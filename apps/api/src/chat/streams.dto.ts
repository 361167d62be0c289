import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsUserId } from '../http/identifiers';

const MAX_EVENT_ID = 64;

/** Whose it is; needed only to act for one user of an account. */
export class OwnedQueryDto {
  @IsUserId()
  readonly user_id?: string;
}

export class ResumeQueryDto extends OwnedQueryDto {
  /**
   * As the header `Last-Event-ID`, for clients that cannot set one. The header wins.
   * @example "2f1f7c0f-6b11-4a3c-9b4e-0f8c7a523f0e-42"
   */
  @IsOptional()
  @IsString()
  @MaxLength(MAX_EVENT_ID)
  readonly last_event_id?: string;
}

export class StoppedDto {
  readonly success: true;

  /** @example "1 answer was asked to stop" */
  readonly message: string;

  /** @example "user1_20250116103000_0f8c…" */
  readonly session_id: string;

  /**
   * The turns that end, running or waiting, with what they have said so far.
   */
  @ApiProperty({ type: [Number], example: [3] })
  readonly turn_nos: readonly number[];
}

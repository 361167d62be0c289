import { FACT_CATEGORIES, type FactCategory } from '@parley/memory';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsUserId } from '../http/identifiers';
import { PageQueryDto } from '../http/page-query.dto';

const MAX_CONTENT = 1_000;
const MAX_QUERY = 500;
const SAYS_SOMETHING = /\S/u;

export class MemoryUserQueryDto {
  @IsUserId()
  readonly user_id?: string;
}

export class ListFactsQueryDto extends PageQueryDto {
  @IsUserId()
  readonly user_id?: string;

  @ApiPropertyOptional({ enum: FACT_CATEGORIES })
  @IsOptional()
  @IsIn(FACT_CATEGORIES)
  readonly category?: FactCategory;

  /** Also facts that were superseded or have ended. */
  @ApiPropertyOptional({ type: Boolean, default: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => toFlag(value))
  @IsBoolean()
  readonly include_past?: boolean;
}

export class SearchFactsQueryDto extends MemoryUserQueryDto {
  /**
   * What to look for.
   * @example "where do I live"
   */
  @IsString()
  @Length(1, MAX_QUERY)
  @Matches(SAYS_SOMETHING, { message: 'q may not be blank' })
  readonly q: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 10 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit?: number;
}

export class CreateFactDto {
  @IsUserId()
  readonly user_id?: string;

  /** @example "User enjoys jazz music, particularly Miles Davis" */
  @IsString()
  @Length(1, MAX_CONTENT)
  @Matches(SAYS_SOMETHING, { message: 'content may not be blank' })
  readonly content: string;

  @ApiPropertyOptional({
    enum: FACT_CATEGORIES,
    description: 'Left out: what the content says, else `other`.',
  })
  @IsOptional()
  @IsIn(FACT_CATEGORIES)
  readonly category?: FactCategory;

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 1, example: 0.8 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly importance_score?: number;
}

export class UpdateFactDto {
  @IsUserId()
  readonly user_id?: string;

  /** @example "User enjoys jazz music, particularly Bill Evans" */
  @IsOptional()
  @IsString()
  @Length(1, MAX_CONTENT)
  @Matches(SAYS_SOMETHING, { message: 'content may not be blank' })
  readonly content?: string;

  @ApiPropertyOptional({ enum: FACT_CATEGORIES })
  @IsOptional()
  @IsIn(FACT_CATEGORIES)
  readonly category?: FactCategory;

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 1 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly importance_score?: number;
}

export class FactSourceDto {
  @ApiProperty({ type: String, nullable: true, example: 'user1_20260116100000_0f8c…' })
  readonly session_id: string | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 3 })
  readonly turn_no: number | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 17 })
  readonly message_id: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'I love jazz, Miles Davis most of all',
    description: "The user's message, while it is kept; null for a fact that was entered.",
  })
  readonly text: string | null;
}

export class FactDto {
  /** @example 1 */
  readonly id: number;

  /** @example "User enjoys jazz music, particularly Miles Davis" */
  readonly content: string;

  @ApiProperty({ enum: FACT_CATEGORIES, example: 'preferences' })
  readonly category: FactCategory;

  /** @example 0.8 */
  readonly importance_score: number;

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly created_at: string;

  @ApiProperty({ enum: ['current', 'superseded', 'ended'] })
  readonly status: 'current' | 'superseded' | 'ended';

  /** When the user said it first. @example "2026-01-16T10:30:00.000Z" */
  readonly said_at: string;

  /** How often the user has said it. @example 2 */
  readonly times_seen: number;

  @ApiProperty({ type: String, nullable: true, example: null })
  readonly superseded_at: string | null;

  @ApiProperty({ type: 'integer', nullable: true, example: null })
  readonly superseded_by: number | null;

  @ApiProperty({ type: FactSourceDto })
  readonly source: FactSourceDto;
}

export class FactMatchDto extends FactDto {
  /** 0 to 1; how well it fits. @example 0.91 */
  readonly score: number;
}

export class DeletedFactDto {
  readonly success: boolean;

  /** @example "Fact 1 deleted" */
  readonly message: string;
}

export class MemoryStatsDto {
  /** Facts that hold now. @example 15 */
  readonly total_facts: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { personal: 5, preferences: 8, context: 2 },
  })
  readonly facts_by_category: Readonly<Record<string, number>>;

  /** Turns that are over, as `GET /api/conversations` lists them. @example 42 */
  readonly total_conversations: number;

  @ApiProperty({ type: String, nullable: true, example: '2026-01-10T08:00:00.000Z' })
  readonly oldest_conversation: string | null;

  @ApiProperty({ type: String, nullable: true, example: '2026-01-16T10:30:00.000Z' })
  readonly newest_conversation: string | null;
}

/** Anything but yes or no stays as it is, for the check to refuse. */
function toFlag(value: unknown): unknown {
  if (value === 'true' || value === '1') return true;
  return value === 'false' || value === '0' ? false : value;
}

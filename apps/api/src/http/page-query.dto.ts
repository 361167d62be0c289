import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { PageRequest } from '@parley/common';

const MAX_LIMIT = 1000;

/** `limit` and `cursor`, which every list takes. */
export class PageQueryDto {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: MAX_LIMIT,
    description: 'Most items to return.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  readonly limit?: number;

  /** Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly cursor?: string;
}

/** The page a query asks for; `byDefault` items where it names no limit. */
export function toPageRequest(query: PageQueryDto, byDefault = MAX_LIMIT): PageRequest {
  return { limit: query.limit ?? byDefault, cursor: query.cursor };
}

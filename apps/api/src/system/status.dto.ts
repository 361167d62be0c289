import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What is built and switched on here; anything else is false. */
export class FeaturesDto {
  /** @example true */
  readonly conversation: boolean;

  /** @example false */
  readonly memory: boolean;

  /** @example false */
  readonly rag: boolean;

  /** @example true */
  readonly event_bus: boolean;

  /** @example false */
  readonly music_streaming: boolean;

  /** @example true */
  readonly session_isolation: boolean;

  /** @example true */
  readonly websocket: boolean;
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class SystemStatsDto {
  readonly memory_enabled: boolean;

  readonly rag_enabled: boolean;

  /** @example 3 */
  readonly total_sessions: number;

  @ApiPropertyOptional({ ...COUNTS, example: { total_facts: 15, total_conversations: 42 } })
  readonly memory?: Readonly<Record<string, number>>;

  @ApiPropertyOptional({ ...COUNTS, example: { total_documents: 5, total_chunks: 210 } })
  readonly rag?: Readonly<Record<string, number>>;
}

export class SystemStatusDto {
  /** `stopping` while the last answers are given before the process ends. */
  @ApiProperty({ enum: ['active', 'stopping'] })
  readonly status: 'active' | 'stopping';

  readonly features: FeaturesDto;

  readonly stats: SystemStatsDto;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FeatureStats } from './features';

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
const COUNTS_AND_WORDS = {
  type: 'object' as const,
  additionalProperties: { oneOf: [{ type: 'integer' as const }, { type: 'string' as const }] },
};

export class SystemStatsDto {
  readonly memory_enabled: boolean;

  readonly rag_enabled: boolean;

  /** @example 3 */
  readonly total_sessions: number;

  @ApiPropertyOptional({ ...COUNTS, example: { total_facts: 15, total_conversations: 42 } })
  readonly memory?: FeatureStats;

  @ApiPropertyOptional({
    ...COUNTS_AND_WORDS,
    description:
      '`vector_index` says what compares meanings: `memory`, or `memory+pgvector` where large collections may move there. `embedding_model` builds the index of all instances; `embedding_model_refused` appears where this instance was started with another one, which therefore adds no vectors.',
    example: {
      total_documents: 5,
      total_chunks: 210,
      vector_index: 'memory',
      vector_bytes_in_memory: 1048576,
      collections_in_pgvector: 0,
      embedding_model: 'embedded:use-lite-en',
    },
  })
  readonly rag?: FeatureStats;
}

export class SystemStatusDto {
  /** `stopping` while the last answers are given before the process ends. */
  @ApiProperty({ enum: ['active', 'stopping'] })
  readonly status: 'active' | 'stopping';

  readonly features: FeaturesDto;

  readonly stats: SystemStatsDto;
}

import { ApiProperty } from '@nestjs/swagger';

export class ApiCheckDto {
  @ApiProperty({ enum: ['ok'] })
  readonly status: 'ok';
}

export class DatabaseCheckDto {
  @ApiProperty({ enum: ['ok', 'error'] })
  readonly status: 'ok' | 'error';

  /** `embedded` is Parley's own PostgreSQL; `DATABASE_URL` puts another in its place. */
  @ApiProperty({ enum: ['embedded', 'postgresql'] })
  readonly engine: 'embedded' | 'postgresql';

  /** @example "18.4" */
  readonly version: string;

  /**
   * Of one round trip.
   * @example 0.8
   */
  readonly latency_ms: number;
}

export class CacheCheckDto {
  /** `degraded`: Redis is configured but gone; each instance works with its own memory meanwhile. */
  @ApiProperty({ enum: ['ok', 'degraded'] })
  readonly status: 'ok' | 'degraded';

  @ApiProperty({ enum: ['embedded', 'redis'] })
  readonly engine: 'embedded' | 'redis';

  readonly connected: boolean;
}

export class LimitsCheckDto {
  @ApiProperty({ enum: ['ok'] })
  readonly status: 'ok';

  /** Whether the limits hold for all instances together or for each of them. */
  @ApiProperty({ enum: ['per instance', 'shared'] })
  readonly scope: 'per instance' | 'shared';
}

export class ModelsCheckDto {
  /** `degraded`: the first provider keeps failing and is left alone for some seconds. */
  @ApiProperty({ enum: ['ok', 'degraded'] })
  readonly status: 'ok' | 'degraded';

  @ApiProperty({ enum: ['embedded', 'provider'] })
  readonly engine: 'embedded' | 'provider';

  /**
   * Where the alias `default` leads.
   * @example "openai:gpt-4o"
   */
  readonly default: string;
}

export class HealthChecksDto {
  readonly api: ApiCheckDto;
  readonly database: DatabaseCheckDto;
  readonly cache: CacheCheckDto;
  readonly limits: LimitsCheckDto;
  readonly models: ModelsCheckDto;
}

export class HealthDto {
  /** `degraded` still serves everything, with weaker guarantees or in a slower way. */
  @ApiProperty({ enum: ['healthy', 'degraded', 'unhealthy'] })
  readonly status: 'healthy' | 'degraded' | 'unhealthy';

  /** @example "2026-01-16T10:30:00.000Z" */
  readonly timestamp: string;

  /** @example "0.1.0" */
  readonly version: string;

  /** Whether new work is taken. */
  readonly service_ready: boolean;

  /** Whether events are recorded and delivered. */
  readonly event_bus: boolean;

  /**
   * Sessions in which something was said in the last half hour.
   * @example 3
   */
  readonly active_sessions: number;

  readonly checks: HealthChecksDto;
}

export class LivenessDto {
  @ApiProperty({ enum: ['alive'] })
  readonly status: 'alive';
}

export class ReadinessDto {
  @ApiProperty({ enum: ['ready'] })
  readonly status: 'ready';
}

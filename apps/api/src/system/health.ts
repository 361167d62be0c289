/** How each part is doing, in the terms of this server; the mapper gives it the wire's names. */
export interface HealthReport {
  readonly status: HealthStatus;
  readonly timestamp: Date;
  readonly version: string;
  /** Takes new work: the database answers and the process is not about to end. */
  readonly isReady: boolean;
  readonly activeSessions: number;
  readonly parts: PartReports;
}

export type HealthStatus = 'healthy' | 'degraded' | 'unhealthy';

export interface PartReports {
  readonly database: DatabaseReport;
  readonly cache: CacheReport;
  /** Whether a limit holds for all instances together or for each of them. */
  readonly limitScope: 'instance' | 'shared';
  readonly models: ModelsReport;
}

export interface DatabaseReport {
  readonly isOk: boolean;
  readonly engine: 'embedded' | 'postgresql';
  readonly version: string;
  readonly latencyMs: number;
}

export interface CacheReport {
  readonly engine: 'embedded' | 'redis';
  /** Always true of the embedded one. */
  readonly isConnected: boolean;
}

export interface ModelsReport {
  /** Where `default` leads, such as `openai:gpt-4o`, or `embedded`. */
  readonly defaultModel: string;
  /** False while its provider keeps failing and is left alone. */
  readonly isAnswering: boolean;
}

/** Without the database nothing works; without Redis or the first provider there are ways round. */
export function statusOf({ database, cache, models }: PartReports): HealthStatus {
  if (!database.isOk) return 'unhealthy';
  return cache.isConnected && models.isAnswering ? 'healthy' : 'degraded';
}

import { EMBEDDED } from '@parley/ai';
import type { HealthReport, PartReports } from './health';
import type { HealthChecksDto, HealthDto } from './health.dto';

export function toHealth(report: HealthReport): HealthDto {
  return {
    status: report.status,
    timestamp: report.timestamp.toISOString(),
    version: report.version,
    service_ready: report.isReady,
    event_bus: report.parts.database.isOk,
    active_sessions: report.activeSessions,
    checks: toChecks(report.parts),
  };
}

function toChecks({ database, cache, limitScope, models }: PartReports): HealthChecksDto {
  return {
    api: { status: 'ok' },
    database: {
      status: database.isOk ? 'ok' : 'error',
      engine: database.engine,
      version: database.version,
      latency_ms: Math.round(database.latencyMs * 100) / 100,
    },
    cache: {
      status: cache.isConnected ? 'ok' : 'degraded',
      engine: cache.engine,
      connected: cache.isConnected,
    },
    limits: { status: 'ok', scope: limitScope === 'shared' ? 'shared' : 'per instance' },
    models: {
      status: models.isAnswering ? 'ok' : 'degraded',
      engine: models.defaultModel === EMBEDDED ? 'embedded' : 'provider',
      default: models.defaultModel,
    },
  };
}

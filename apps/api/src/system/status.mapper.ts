import type { FeatureFlags } from './features';
import type { FeaturesDto, SystemStatusDto } from './status.dto';
import type { SystemStatus } from './status.service';

export function toSystemStatus(system: SystemStatus): SystemStatusDto {
  const { flags, stats } = system;
  return {
    status: system.isStopping ? 'stopping' : 'active',
    features: toFeatures(flags),
    stats: {
      memory_enabled: flags.memory,
      rag_enabled: flags.rag,
      total_sessions: system.totalSessions,
      ...(stats.memory === undefined ? {} : { memory: stats.memory }),
      ...(stats.rag === undefined ? {} : { rag: stats.rag }),
    },
  };
}

function toFeatures(flags: FeatureFlags): FeaturesDto {
  return {
    conversation: flags.conversation,
    memory: flags.memory,
    rag: flags.rag,
    event_bus: flags.eventBus,
    music_streaming: flags.musicStreaming,
    session_isolation: flags.sessionIsolation,
    websocket: flags.websocket,
  };
}

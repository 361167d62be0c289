import { EVENT_NAMES, type EventType } from '@parley/events';
import type { LiveSession } from '../ws/presence/live-socket';
import type { ConnectedSessionDto, EventStatsDto } from './event-stats.dto';

export interface EventStats {
  readonly emitted: ReadonlyMap<EventType, number>;
  readonly connections: number;
  readonly sessions: readonly LiveSession[];
}

export function toEventStats({ emitted, connections, sessions }: EventStats): EventStatsDto {
  const counts = [...emitted];
  return {
    total_events_emitted: counts.reduce((sum, [, count]) => sum + count, 0),
    events_by_type: Object.fromEntries(counts.map(([type, count]) => [EVENT_NAMES[type], count])),
    active_connections: connections,
    active_sessions: Object.fromEntries(
      sessions.map((session) => [session.sessionId, toConnectedSession(session)]),
    ),
  };
}

function toConnectedSession(session: LiveSession): ConnectedSessionDto {
  return {
    user_id: session.userId,
    client_type: session.clientType,
    websocket_connected: true,
    created_at: session.connectedAt.toISOString(),
  };
}

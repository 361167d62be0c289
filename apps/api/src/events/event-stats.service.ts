import { EventCounts } from '@parley/events';
import type { SessionScope } from '@parley/sessions';
import { Injectable } from '@nestjs/common';
import { LiveSockets } from '../ws/presence/live-sockets';
import type { EventStats } from './event-stats.mapper';

const MOST_SESSIONS = 1000;

/** How much happened, and who is there to hear of it. */
@Injectable()
export class EventStatsService {
  constructor(
    private readonly counts: EventCounts,
    private readonly sockets: LiveSockets,
  ) {}

  async of(scope: SessionScope): Promise<EventStats> {
    const [emitted, connections, sessions] = await Promise.all([
      this.counts.emitted(scope),
      this.sockets.count(scope),
      this.sockets.list(scope, MOST_SESSIONS),
    ]);
    return { emitted, connections, sessions };
  }
}

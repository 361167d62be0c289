import { Injectable } from '@nestjs/common';
import { Clock } from '@parley/common';
import { About } from '../http/about';
import { ShutdownSignal } from '../http/shutdown/shutdown-signal';
import { ActiveSessions } from './active-sessions';
import { type HealthReport, statusOf } from './health';
import { PartChecks } from './part-checks';

const PATIENCE_MS = 1_000;

@Injectable()
export class HealthService {
  constructor(
    private readonly checks: PartChecks,
    private readonly sessions: ActiveSessions,
    private readonly shutdown: ShutdownSignal,
    private readonly about: About,
    private readonly clock: Clock,
  ) {}

  /** Takes at most about a second, whatever is broken. Never throws. */
  async report(): Promise<HealthReport> {
    const [parts, activeSessions] = await Promise.all([
      this.checks.run(),
      this.sessions.count(PATIENCE_MS),
    ]);
    return {
      status: statusOf(parts),
      timestamp: this.clock.now(),
      version: this.about.version,
      isReady: parts.database.isOk && !this.shutdown.draining.aborted,
      activeSessions,
      parts,
    };
  }
}

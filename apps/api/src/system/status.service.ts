import { type SessionScope, SessionsService } from '@parley/sessions';
import { Injectable } from '@nestjs/common';
import { ShutdownSignal } from '../http/shutdown/shutdown-signal';
import { type FeatureFlags, Features, type FeatureStats } from './features';

export interface SystemStatus {
  readonly isStopping: boolean;
  readonly flags: FeatureFlags;
  readonly totalSessions: number;
  /** The numbers of the features that have any. */
  readonly stats: Partial<Record<keyof FeatureFlags, FeatureStats>>;
}

/** What the server can do, and how much there is of it for whoever asks. */
@Injectable()
export class StatusService {
  constructor(
    private readonly features: Features,
    private readonly sessions: SessionsService,
    private readonly shutdown: ShutdownSignal,
  ) {}

  async of(scope: SessionScope): Promise<SystemStatus> {
    const [totalSessions, stats] = await Promise.all([
      this.sessions.count(scope),
      this.count(scope),
    ]);
    const isStopping = this.shutdown.draining.aborted;
    return { isStopping, flags: this.features.flags, totalSessions, stats };
  }

  private async count(scope: SessionScope): Promise<SystemStatus['stats']> {
    const stats: Partial<Record<keyof FeatureFlags, FeatureStats>> = {};
    await Promise.all(
      this.features.available.map(async (feature) => {
        const counted = await feature.stats?.(scope);
        if (counted !== undefined) stats[feature.flag] = counted;
      }),
    );
    return stats;
  }
}

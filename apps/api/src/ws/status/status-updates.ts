import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Pulse } from '@parley/database';
import { EventLog } from '@parley/events';
import { Features } from '../../system/features';
import { toClientFeatures } from './client-features';

const LOOK_EVERY_MS = 1_000;

/** Tells every client of this instance when what it can do changes, or whether it can do anything. */
@Injectable()
export class StatusUpdates implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private told: string | undefined;

  constructor(
    private readonly features: Features,
    private readonly pulse: Pulse,
    private readonly log: EventLog,
  ) {}

  onApplicationBootstrap(): void {
    this.look();
    // Not by the pulse: that the database has fallen silent is news too.
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Tells what is different from the last look; the first one only remembers. */
  look(): void {
    const data = {
      status: this.pulse.isFresh() ? 'ready' : 'unavailable',
      features: toClientFeatures(this.features.flags),
    };
    const now = JSON.stringify(data);
    if (this.told !== undefined && this.told !== now) {
      this.log.emitLocally({ type: 'status_update', data });
    }
    this.told = now;
  }
}

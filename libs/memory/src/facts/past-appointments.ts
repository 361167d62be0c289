import { Clock } from '@parley/common';
import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FactKindsRepository } from './fact-kinds.repository';

const EVERY_MS = 60_000;

/** Ends appointments once their day is over. */
@Injectable()
export class PastAppointments implements OnApplicationBootstrap {
  private lookedMs = -Infinity;

  constructor(
    private readonly facts: FactKindsRepository,
    private readonly pulse: Pulse,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.featuresDisabled.has('memory')) return;
    this.pulse.onPulse(async () => {
      if (this.clock.monotonicMs() - this.lookedMs < EVERY_MS) return;
      this.lookedMs = this.clock.monotonicMs();
      await this.facts.endPastAppointments();
    });
  }
}

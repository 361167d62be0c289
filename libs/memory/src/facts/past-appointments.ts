import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FactKindsRepository } from './fact-kinds.repository';

const EVERY_MS = 60_000;

/** Ends appointments once their day is over. */
@Injectable()
export class PastAppointments implements OnApplicationBootstrap {
  constructor(
    private readonly facts: FactKindsRepository,
    private readonly pulse: Pulse,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.featuresDisabled.has('memory')) return;
    this.pulse.onPulseEvery(EVERY_MS, () => this.facts.endPastAppointments());
  }
}

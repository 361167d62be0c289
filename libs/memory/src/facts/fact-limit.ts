import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FactsRepository } from './facts.repository';

const EVERY_MS = 10_000;

/** Keeps the number of facts of a person within MEMORY_MAX_FACTS, so that recall stays fast. */
@Injectable()
export class FactLimit implements OnApplicationBootstrap {
  constructor(
    private readonly facts: FactsRepository,
    private readonly pulse: Pulse,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.featuresDisabled.has('memory')) return;
    this.pulse.onPulseEvery(EVERY_MS, () => this.enforce());
  }

  /** What ends stays in the history. */
  enforce(): Promise<void> {
    return this.facts.limit(this.config.memory.maxFacts);
  }
}

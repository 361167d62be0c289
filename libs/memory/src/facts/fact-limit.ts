import { Clock } from '@parley/common';
import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FactsRepository } from './facts.repository';

const EVERY_MS = 10_000;

/** Keeps the number of facts of a person within MEMORY_MAX_FACTS, so that recall stays fast. */
@Injectable()
export class FactLimit implements OnApplicationBootstrap {
  private lookedMs = -Infinity;

  constructor(
    private readonly facts: FactsRepository,
    private readonly pulse: Pulse,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.featuresDisabled.has('memory')) return;
    this.pulse.onPulse(async () => {
      if (this.clock.monotonicMs() - this.lookedMs < EVERY_MS) return;
      this.lookedMs = this.clock.monotonicMs();
      await this.enforce();
    });
  }

  /** What ends stays in the history. */
  enforce(): Promise<void> {
    return this.facts.limit(this.config.memory.maxFacts);
  }
}

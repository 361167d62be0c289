import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@parley/common';
import { ModelRegistry } from './model-registry';

/** After the start has had the processor to itself: the first connection loads a large library. */
const BEGIN_AFTER_MS = 1000;
const LONGEST_MS = 5000;

/** Warns the operator once, after the start, of models that will soon be gone. */
@Injectable()
export class RetirementWatch {
  private readonly logger = new Logger(RetirementWatch.name);
  private readonly stopped = new AbortController();

  constructor(
    private readonly registry: ModelRegistry,
    private readonly clock: Clock,
  ) {}

  start(): void {
    const timer = setTimeout(() => void this.run(), BEGIN_AFTER_MS).unref();
    this.stopped.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** Takes 5 s at most, the providers' silence included, and never fails. */
  async run(): Promise<void> {
    const signal = AbortSignal.any([this.stopped.signal, AbortSignal.timeout(LONGEST_MS)]);
    await this.registry.learnShutdownDates(signal);
    if (this.stopped.signal.aborted) return;
    for (const warning of this.registry.retirementWarnings(this.clock.now())) {
      this.logger.warn(warning);
    }
  }

  stop(): void {
    this.stopped.abort();
  }
}

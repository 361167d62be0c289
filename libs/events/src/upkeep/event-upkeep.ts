import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { EventUpkeepRepository } from './event-upkeep.repository';

const EVERY_S = 60;
/** Rows of one statement, so that no lock is held for long. */
const SLICE = 1_000;

/**
 * About once a minute, on whichever instance comes first: counts the events that were written since, and
 * removes those that retention does not keep.
 */
@Injectable()
export class EventUpkeep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(EventUpkeep.name);
  private working: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly repository: EventUpkeepRepository,
    private readonly config: Config,
    private readonly pulse: Pulse,
  ) {}

  onApplicationBootstrap(): void {
    this.pulse.onPulseEvery(EVERY_S * 1_000, () => this.begin());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.working;
  }

  /** Does the work, where nobody has done it within `everyS` seconds. */
  async work(everyS = 0): Promise<void> {
    if (!(await this.repository.count(everyS))) return;
    let removed: number;
    do {
      if (this.isStopped) return;
      removed = await this.repository.prune(this.config.eventRetention, SLICE);
    } while (removed > 0);
  }

  // The pulse does not wait for it.
  private begin(): void {
    this.working = this.work(EVERY_S / 2).catch((error: unknown) => {
      // What is left over waits for the next time.
      this.logger.warn(error, 'The event log could not be looked after');
    });
  }
}

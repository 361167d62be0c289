import { Config, type RetentionRule } from '@parley/config';
import { Pulse } from '@parley/database';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Expiry, RetentionRepository } from './retention.repository';

const EVERY_MS = 60 * 60 * 1000;
/** What one hour takes on of one rule; a running turn can keep a slice from shrinking. */
const MOST_SLICES = 1_000;

/** Once an hour, removes what RETENTION_DAYS gives no more time. Without it nothing is ever removed. */
@Injectable()
export class Retention implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Retention.name);
  private running: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly repository: RetentionRepository,
    private readonly pulse: Pulse,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.memory.retention.length === 0) return;
    this.pulse.onPulseEvery(EVERY_MS, () => this.beginSweep());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** Applies every rule until it finds nothing more. */
  async sweep(): Promise<void> {
    for (const rule of this.config.memory.retention) {
      const expiry = this.expiryOf(rule);
      for (let slice = 0; slice < MOST_SLICES && !this.isStopped; slice++) {
        if ((await this.repository.expire(rule.dataClass, expiry)) === 0) break;
      }
    }
  }

  private expiryOf({ accountId, dataClass, days }: RetentionRule): Expiry {
    const own = this.config.memory.retention.filter((rule) => rule.dataClass === dataClass);
    return {
      accountId,
      days,
      exceptAccountIds: accountId === undefined ? own.flatMap((rule) => rule.accountId ?? []) : [],
    };
  }

  // The pulse does not wait for it.
  private beginSweep(): void {
    this.running = this.sweep().catch((error: unknown) => {
      // What is left over waits for the next hour.
      this.logger.warn(
        `Retention broke off: ${error instanceof Error ? error.message : 'unknown'}`,
      );
    });
  }
}

import { Wakeups } from '@parley/cache';
import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { FACT_TOPIC } from '../topics';
import type { FactWork } from './fact-work';
import { FactWorkRepository } from './fact-work.repository';
import { TurnReader } from './turn-reader';

/** Sessions at once: few, because each holds a connection that turns want too. */
const SESSIONS = 4;
/** What one pass takes on; the rest waits for the next second. */
const MOST_ROUNDS = 25;

/**
 * Follows what is said, a second behind: with each pulse it looks for sessions with turns that nobody has
 * read for facts. Any instance may; each session is one's alone until its watermark has moved. Nothing here
 * touches a turn: where it fails, the conversation goes on without.
 */
@Injectable()
export class FactWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(FactWorker.name);
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly repository: FactWorkRepository,
    private readonly reader: TurnReader,
    private readonly wakeups: Wakeups,
    private readonly pulse: Pulse,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.featuresDisabled.has('memory')) return;
    // The pulse does not wait for it.
    this.pulse.onPulse(() => void this.pass());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Reads what there is to read, within bounds; a pass that runs already is joined. Never throws. */
  pass(): Promise<void> {
    this.running ??= this.readAll()
      .catch((error: unknown) => {
        // The database is away; its claims fall back by themselves.
        this.logger.debug(`A pass broke off: ${error instanceof Error ? error.name : 'unknown'}`);
      })
      .finally(() => {
        this.running = undefined;
      });
    return this.running;
  }

  private async readAll(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS && !this.stopping.signal.aborted; round++) {
      const claimed = await this.repository.claim(SESSIONS);
      if (claimed.length === 0) return;
      await Promise.all(claimed.map((work) => this.readSession(work)));
    }
  }

  private async readSession(work: FactWork): Promise<void> {
    const turns = await this.repository.findSaid(work, this.reader.batchOf(work));
    const result = await this.reader.read(work, turns, this.stopping.signal);
    const stored = await this.repository.finish(work, result);
    if (stored !== undefined && stored > 0) this.wakeups.publish(FACT_TOPIC);
  }
}

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
import type { FactWork, FinishedWork } from './fact-work';
import { FactWorkRepository } from './fact-work.repository';
import { JoinedPass } from './joined-pass';
import { TurnReader } from './turn-reader';

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
  private readonly passes = new JoinedPass(() => this.readUnlessAway());

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
    await this.passes.end();
  }

  /** Reads what there is to read, within bounds; a pass that runs already is joined. Never throws. */
  pass(): Promise<void> {
    return this.passes.run();
  }

  private async readUnlessAway(): Promise<void> {
    try {
      await this.readAll();
    } catch (error) {
      // The database is away; its claims fall back by themselves.
      this.logger.debug(`A pass broke off: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }

  private async readAll(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS && !this.stopping.signal.aborted; round++) {
      const claimed = await this.repository.claim(this.reader.sessionsAtOnce);
      if (claimed.length === 0) return;
      await this.readSessions(claimed);
    }
  }

  private async readSessions(works: readonly FactWork[]): Promise<void> {
    const said = await this.repository.findSaid(works, (work) => this.reader.batchOf(work));
    const results = await Promise.all(
      works.map(async (work) => {
        const turns = said.get(work.sessionKey) ?? [];
        return { work, ...(await this.reader.read(work, turns, this.stopping.signal)) };
      }),
    );
    await this.repository.passOver(results.filter(isQuiet));
    for (const { work, ...result } of results.filter((each) => !isQuiet(each))) {
      const stored = await this.repository.finish(work, result);
      if (stored !== undefined && stored > 0) this.wakeups.publish(FACT_TOPIC);
    }
  }
}

/** Nothing to store, and nothing to come back for. */
function isQuiet({ found, retryAfterS }: FinishedWork): boolean {
  return (
    retryAfterS === undefined &&
    found.every(({ facts, usage }) => facts.length + usage.length === 0)
  );
}

import { charactersOf, EMBEDDED, ModelRegistry } from '@parley/ai';
import { HISTORY_MESSAGES, RecallSources, type RecalledSummary, SummarySource } from '@parley/chat';
import { Config } from '@parley/config';
import { Pulse } from '@parley/database';
import type { Owner } from '@parley/sessions';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { ModelUsage } from '../worker/fact-work';
import { JoinedPass } from '../worker/joined-pass';
import { batchOf } from './batch';
import { extractiveSummary } from './extractive-summary';
import { modelSummary } from './model-summary';
import type { Condensed, Said } from './said';
import { type SessionSummary, SummariesRepository } from './summaries.repository';

/** Sessions that wait here for their summary; one that is dropped comes back with its next turn. */
const MOST_WAITING = 10_000;

/**
 * Condenses the older turns of long sessions, a second behind and off the turn's path: by the default model with
 * one call a batch of turns, by choosing sentences where there is none or it fails.
 */
@Injectable()
export class SessionSummaries
  extends SummarySource
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly logger = new Logger(SessionSummaries.name);
  private readonly stopping = new AbortController();
  private readonly waiting = new Set<string>();
  private readonly passes = new JoinedPass(() => this.condenseAll());

  constructor(
    private readonly repository: SummariesRepository,
    private readonly models: ModelRegistry,
    private readonly sources: RecallSources,
    private readonly pulse: Pulse,
    private readonly config: Config,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    if (this.config.featuresDisabled.has('memory')) return;
    this.sources.summaries = this;
    // The pulse does not wait for it.
    this.pulse.onPulse(() => void this.pass());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.passes.end();
  }

  summaryOf(sessionKey: string): Promise<RecalledSummary | undefined> {
    return this.repository.find(sessionKey);
  }

  /** As the session's details show it. */
  ofSession(owner: Owner, sessionId: string): Promise<SessionSummary | undefined> {
    return this.repository.findOfSession(owner, sessionId);
  }

  follow(sessionKey: string): void {
    if (this.waiting.size < MOST_WAITING) this.waiting.add(sessionKey);
  }

  /** Condenses what there is to condense; a pass that runs already is joined. Never throws. */
  pass(): Promise<void> {
    return this.passes.run();
  }

  private async condenseAll(): Promise<void> {
    const sessionKeys = [...this.waiting];
    this.waiting.clear();
    for (const sessionKey of sessionKeys) {
      try {
        while (!this.stopping.signal.aborted && (await this.condense(sessionKey)));
      } catch (error) {
        // The database is away: the session comes back with its next turn.
        const name = error instanceof Error ? error.name : 'unknown';
        this.logger.debug(`A session could not be condensed: ${name}`);
      }
    }
  }

  /** One batch; returns whether there may be more. */
  private async condense(sessionKey: string): Promise<boolean> {
    const bounds = {
      chars: charactersOf(this.config.models.historyTokenBudget),
      messages: HISTORY_MESSAGES,
    };
    const batch = batchOf(await this.repository.findUncondensed(sessionKey), bounds);
    const last = batch.at(-1);
    if (last === undefined) return false;
    const before = await this.repository.claim(sessionKey);
    // Somebody else is at it, or was while we looked.
    if (before === undefined) return false;
    if ((batch[0]?.turnNo ?? 0) <= before.uptoTurnNo) {
      await this.repository.release(sessionKey);
      return false;
    }
    const said = batch.filter(({ text }) => text !== '');
    const { text, usage } = await this.summarise(before, said);
    await this.repository.finish(sessionKey, before, { text, uptoTurnNo: last.turnNo }, usage);
    return true;
  }

  /** No word of the conversation goes into the log. */
  private async summarise(before: Condensed, said: readonly Said[]) {
    const model = this.models.resolve();
    const none: readonly ModelUsage[] = [];
    if (model.provider !== EMBEDDED && said.length > 0) {
      try {
        return await modelSummary(model, before.text, said, this.stopping.signal);
      } catch (error) {
        const name = error instanceof Error ? error.name : 'unknown';
        this.logger.debug(`The model gave no summary (${name}); sentences are chosen instead`);
      }
    }
    return { text: extractiveSummary(before.text, said), usage: none };
  }
}

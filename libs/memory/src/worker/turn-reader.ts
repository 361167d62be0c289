import { Injectable, Logger } from '@nestjs/common';
import { extractFactsAt } from '../extraction/extract-facts';
import type { FactWork, FinishedWork, SaidTurn, TurnFindings } from './fact-work';
import { ModelExtractor } from './model-extractor';

/** After so many failures a turn is left out. */
const MOST_ATTEMPTS = 3;
const RETRY_AFTER_S = 10;
/** Where the person is, nobody knows any more. */
const ZONE = 'UTC';
const MOST_TURNS = 50;
/** Their time-outs together stay below the two minutes that a claim lasts. */
const MOST_TURNS_WITH_MODEL = 3;

interface ReadTurn extends TurnFindings {
  readonly hasFailed: boolean;
}

/** Reads the turns of a session for facts, in their order: rules always, a model where one is set. */
@Injectable()
export class TurnReader {
  private readonly logger = new Logger(TurnReader.name);

  constructor(private readonly model: ModelExtractor) {}

  /** How many sessions to take at once: a model is asked about all of them side by side. */
  get sessionsAtOnce(): number {
    return this.model.isOn ? 4 : 50;
  }

  /** How many turns to read at once. One that failed is read alone, so that no other shares its fate. */
  batchOf({ attempts }: FactWork): number {
    if (attempts > 1) return 1;
    return this.model.isOn ? MOST_TURNS_WITH_MODEL : MOST_TURNS;
  }

  /**
   * Stops at a turn that is still running, and at one that fails: what the rules saw in it counts all the
   * same, and the turn is tried again later, three times in all.
   */
  async read(
    work: FactWork,
    turns: readonly SaidTurn[],
    signal: AbortSignal,
  ): Promise<FinishedWork> {
    const found: TurnFindings[] = [];
    let upto = turns.length === 0 ? work.lastTurnNo : work.processedTurnNo;
    for (const [index, turn] of turns.entries()) {
      if (!turn.isOver || signal.aborted) break;
      const attempts = index === 0 ? work.attempts : 1;
      const { hasFailed, ...findings } = await this.readTurn(turn, attempts, signal);
      found.push(findings);
      if (hasFailed && attempts < MOST_ATTEMPTS) {
        return { upto, found, retryAfterS: RETRY_AFTER_S * attempts };
      }
      if (hasFailed) this.logger.warn(`Turn ${turn.id} is left out after ${attempts} attempts`);
      upto = turn.turnNo;
      // Other work of the process comes between two turns.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return { upto, found };
  }

  /** No word of the message goes into the log. */
  private async readTurn(turn: SaidTurn, attempts: number, signal: AbortSignal): Promise<ReadTurn> {
    let byRules: TurnFindings = { turn, facts: [], usage: [] };
    // The process died over this turn, or hung, each time before.
    if (attempts > MOST_ATTEMPTS) return { ...byRules, hasFailed: true };
    try {
      const moment = { now: turn.saidAt, timeZone: ZONE };
      const facts = await extractFactsAt(moment, turn.text, [turn.before]);
      byRules = { ...byRules, facts };
      const byModel = await this.model.extract(turn, facts, signal);
      return { turn, facts: [...facts, ...byModel.facts], usage: byModel.usage, hasFailed: false };
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      this.logger.debug(`Facts of turn ${turn.id}: attempt ${attempts} failed (${name})`);
      return { ...byRules, hasFailed: true };
    }
  }
}

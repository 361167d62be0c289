import {
  charactersOf,
  EMBEDDED,
  estimateTokens,
  GENERAL_CHAT,
  type Understanding,
} from '@parley/ai';
import { CancelledError } from '@parley/common';
import { Config } from '@parley/config';
import { Injectable, Logger } from '@nestjs/common';
import { type AnswerJob, timeZoneOf } from '../answering/answer-job';
import {
  NOTHING_RECALLED,
  type Recalled,
  type RecalledSummary,
  type RecallQuestion,
} from './recalled';
import { HISTORY_MESSAGES } from '../turns/turn-history';
import { RecallSources } from './recall-sources';

const ASK_DOCUMENT = 'ask_document';
/** Intents whose answer may depend on what is known; small talk and commands never do. */
const ANSWERED_FROM_KNOWLEDGE: readonly string[] = [GENERAL_CHAT, 'recall_memory'];

/** Most estimated tokens of a prompt. */
const FACT_TOKENS = 600;
const PASSAGE_TOKENS = 1_800;
/** From here on a history may soon be more than a model is shown. */
const LONG = 0.5;

/** Whether the answer is to come from the user's documents, by the route or by the words. */
export function asksDocuments({ request }: AnswerJob, { intent }: Understanding): boolean {
  return request.isAboutDocuments === true || intent === ASK_DOCUMENT;
}

/** Looks up what the person told and uploaded, where that can change the answer and there is something. */
@Injectable()
export class Recall {
  private readonly logger = new Logger(Recall.name);

  constructor(
    private readonly sources: RecallSources,
    private readonly config: Config,
  ) {}

  /** Never fails: without it the answer is poorer. @throws CancelledError */
  async recall(job: AnswerJob, understanding: Understanding): Promise<Recalled> {
    const [known, summary] = await Promise.all([
      this.recallKnown(job, understanding),
      this.recallEarlier(job),
    ]);
    return summary === undefined ? known : { ...known, summary };
  }

  /** What was said before the history that a model gets. A client that brings its own history has all of it. */
  private async recallEarlier({
    turn,
    request,
    model,
  }: AnswerJob): Promise<RecalledSummary | undefined> {
    const { summaries } = this.sources;
    if (summaries === undefined || request.context !== undefined) return undefined;
    const budget = charactersOf(this.config.models.historyTokenBudget);
    if (!isLong(turn, budget)) return undefined;
    summaries.follow(turn.sessionKey);
    if (model.provider === EMBEDDED) return undefined;
    const [summary] = await this.safely(
      summaries.summaryOf(turn.sessionKey).then((found) => (found === undefined ? [] : [found])),
    );
    return summary;
  }

  private async recallKnown(job: AnswerJob, understanding: Understanding): Promise<Recalled> {
    const { turn, request, now, stop } = job;
    const isAboutDocuments = asksDocuments(job, understanding);
    if (!isAboutDocuments && !ANSWERED_FROM_KNOWLEDGE.includes(understanding.intent))
      return NOTHING_RECALLED;
    const mayKnow = turn.hasFacts && request.permissions.may('memory', 'read');
    const mayRead = turn.hasDocuments && request.permissions.may('rag', 'read');
    if (!mayKnow && !mayRead) return NOTHING_RECALLED;
    const question: RecallQuestion = {
      owner: { accountId: turn.accountId, userId: turn.userId },
      text: turn.text,
      now,
      timeZone: timeZoneOf(job),
      isAboutDocuments,
      signal: stop.signal,
    };
    const [facts, passages] = await Promise.all([
      mayKnow ? this.safely(this.sources.facts?.recallFacts(question)) : [],
      mayRead ? this.safely(this.sources.passages?.recallPassages(question)) : [],
    ]);
    return {
      facts: within(facts, FACT_TOKENS, ({ content }) => content),
      passages: within(passages, PASSAGE_TOKENS, ({ text }) => text),
    };
  }

  private async safely<T>(found: Promise<readonly T[]> | undefined): Promise<readonly T[]> {
    try {
      return (await found) ?? [];
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      this.logger.warn(`Answering without: ${error instanceof Error ? error.message : '?'}`);
      return [];
    }
  }
}

/** Whether not all that was said before this turn is before it, or soon will not be. */
function isLong({ history, turnNo }: AnswerJob['turn'], budget: number): boolean {
  const questions = history.filter(({ role }) => role === 'user').length;
  const chars = history.reduce((sum, { content }) => sum + content.length, 0);
  const isCut = questions < turnNo - 1;
  const isNearlyFull = chars > budget * LONG || history.length > HISTORY_MESSAGES * LONG;
  return isCut || isNearlyFull;
}

/** The first that fit together; the very first always. */
function within<T>(items: readonly T[], budget: number, textOf: (item: T) => string): readonly T[] {
  let spent = 0;
  const tooMuch = items.findIndex((item, index) => {
    spent += estimateTokens(textOf(item));
    return spent > budget && index > 0;
  });
  return tooMuch === -1 ? items : items.slice(0, tooMuch);
}

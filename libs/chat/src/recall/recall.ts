import { estimateTokens, GENERAL_CHAT, type Understanding } from '@parley/ai';
import { CancelledError } from '@parley/common';
import { Injectable, Logger } from '@nestjs/common';
import { type AnswerJob, timeZoneOf } from '../answering/answer-job';
import { NOTHING_RECALLED, type Recalled, type RecallQuestion } from './recalled';
import { RecallSources } from './recall-sources';

export const ASK_DOCUMENT = 'ask_document';
/** Intents whose answer may depend on what is known; small talk and commands never do. */
const ANSWERED_FROM_KNOWLEDGE: readonly string[] = [GENERAL_CHAT, 'recall_memory'];

/** Most estimated tokens of a prompt. */
const FACT_TOKENS = 600;
const PASSAGE_TOKENS = 1_800;

/** Looks up what the person told and uploaded, where that can change the answer and there is something. */
@Injectable()
export class Recall {
  private readonly logger = new Logger(Recall.name);

  constructor(private readonly sources: RecallSources) {}

  /** Never fails: without it the answer is poorer. @throws CancelledError */
  async recall(job: AnswerJob, { intent }: Understanding): Promise<Recalled> {
    const { turn, request, now, signal } = job;
    const isAboutDocuments = request.isAboutDocuments === true || intent === ASK_DOCUMENT;
    if (!isAboutDocuments && !ANSWERED_FROM_KNOWLEDGE.includes(intent)) return NOTHING_RECALLED;
    const question: RecallQuestion = {
      owner: { accountId: turn.accountId, userId: turn.userId },
      text: turn.text,
      now,
      timeZone: timeZoneOf(job),
      isAboutDocuments,
      signal,
    };
    const mayKnow = turn.hasFacts && request.permissions.may('memory', 'read');
    const mayRead = turn.hasDocuments && request.permissions.may('rag', 'read');
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

/** The first that fit together; the very first always. */
function within<T>(items: readonly T[], budget: number, textOf: (item: T) => string): readonly T[] {
  let spent = 0;
  const tooMuch = items.findIndex((item, index) => {
    spent += estimateTokens(textOf(item));
    return spent > budget && index > 0;
  });
  return tooMuch === -1 ? items : items.slice(0, tooMuch);
}

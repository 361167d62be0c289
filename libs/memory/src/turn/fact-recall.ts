import { FactSource, type RecalledFact, type RecallQuestion, RecallSources } from '@parley/chat';
import { Config } from '@parley/config';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fitsWhatIsAsked } from '../actions/about-whom';
import { sayTold } from '../actions/say-facts';
import type { Fact } from '../facts/fact';
import { FactSearch } from '../facts/fact-search';

/** Up to so many facts a model gets all of them; of more, those that fit and the latest. */
const FEW = 24;
const MOST_FITTING = 16;

/** What the person told of themselves, for the turn. */
@Injectable()
export class FactRecall extends FactSource implements OnModuleInit {
  constructor(
    private readonly sources: RecallSources,
    private readonly search: FactSearch,
    private readonly config: Config,
  ) {
    super();
  }

  onModuleInit(): void {
    if (!this.config.featuresDisabled.has('memory')) this.sources.facts = this;
  }

  async recallFacts(question: RecallQuestion): Promise<readonly RecalledFact[]> {
    const { owner, text, signal } = question;
    const [fitting, latest] = await Promise.all([
      this.search.recall(owner, text, { limit: MOST_FITTING, signal }),
      this.search.latest(owner, FEW),
    ]);
    const found = new Set(fitting.map(({ fact }) => fact.id));
    return [
      ...fitting.map(({ fact, score, isSure }) => ({
        ...toRecalled(fact, score, question),
        isAnswer: isSure && fitsWhatIsAsked(text, fact),
      })),
      ...latest.filter(({ id }) => !found.has(id)).map((fact) => toRecalled(fact, null, question)),
    ];
  }
}

function toRecalled(fact: Fact, score: number | null, question: RecallQuestion): RecalledFact {
  return {
    id: fact.id,
    content: fact.content,
    told: sayTold([fact], question),
    score,
    isAnswer: false,
  };
}

import { Injectable } from '@nestjs/common';
import type { RecalledFact, RecalledPassage, RecalledSummary, RecallQuestion } from './recalled';

/** What the person told of themselves. */
export abstract class FactSource {
  /** Those that fit the question first; all that is known where that is little. */
  abstract recallFacts(question: RecallQuestion): Promise<readonly RecalledFact[]>;
}

/** What the person's documents say. */
export abstract class PassageSource {
  /** Best first; only what fits, or all that was found where the question is about documents. */
  abstract recallPassages(question: RecallQuestion): Promise<readonly RecalledPassage[]>;
}

/** What was said earlier in a conversation than a model is shown. */
export abstract class SummarySource {
  /** Undefined where nobody has condensed anything of the session yet. */
  abstract summaryOf(sessionKey: string): Promise<RecalledSummary | undefined>;

  /** Told of a session whose history does not fit any more, or soon will not; costs the turn nothing. */
  abstract follow(sessionKey: string): void;
}

/** Where the features that know something register themselves: chat does not know them. */
@Injectable()
export class RecallSources {
  facts: FactSource | undefined;
  passages: PassageSource | undefined;
  summaries: SummarySource | undefined;
}

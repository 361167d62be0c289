import { Injectable } from '@nestjs/common';
import type { RecalledFact, RecalledPassage, RecallQuestion } from './recalled';

/** What the person told of themselves. */
export abstract class FactSource {
  /** Those that fit the question first; all that is known where that is little. */
  abstract recallFacts(question: RecallQuestion): Promise<readonly RecalledFact[]>;
}

/** What the person's documents say. */
export abstract class PassageSource {
  /** Best first; only what fits. */
  abstract recallPassages(question: RecallQuestion): Promise<readonly RecalledPassage[]>;
}

/** Where the features that know something register themselves: chat does not know them. */
@Injectable()
export class RecallSources {
  facts: FactSource | undefined;
  passages: PassageSource | undefined;
}

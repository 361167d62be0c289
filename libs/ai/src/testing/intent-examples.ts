import { join } from 'node:path';
import { type Example, readExamples } from '../intents/training/examples';

/** Our labelled utterances, all of them. */
export function intentExamples(): readonly Example[] {
  return readExamples(join(process.cwd(), 'libs/ai/training/intents'));
}

import { IntentDetector, type Understanding, type Utterance } from '../ports/intent-detector';
import { builtInModel } from './built-in-model';
import { dateSlots } from './date-slots';
import type { IntentModel } from './intent-model';
import { readIntent } from './read-intent';

const WITH_DATES = ['book_appointment'];

/** Detects intents in this process, in English; what it does not understand is `general_chat`. */
export class EmbeddedIntentDetector extends IntentDetector {
  constructor(private readonly model: IntentModel = builtInModel()) {
    super();
  }

  async detect(utterance: Utterance): Promise<Understanding> {
    const { intent, confidence, candidates, slots, own } = readIntent(utterance.text, this.model);
    if (!WITH_DATES.includes(intent)) return { intent, confidence, candidates, slots };
    const dates = await dateSlots({ ...utterance, text: own });
    return { intent, confidence, candidates, slots: { ...slots, ...dates } };
  }
}

import {
  type Candidate,
  IntentDetector,
  type Understanding,
  type Utterance,
} from '../ports/intent-detector';
import { builtInModel } from './built-in-model';
import { dateSlots } from './date-slots';
import { findDay } from './days/find-day';
import type { IntentModel } from './intent-model';
import type { Meanings } from './meanings';
import { decide, type IntentReading, isBetweenActions, readIntent } from './read-intent';

const WITH_DATES = ['book_appointment'];

/**
 * Detects intents in this process, in English; what it does not understand is `general_chat`. Where the words leave a
 * doubt, the meaning of the whole has an equal say.
 */
export class EmbeddedIntentDetector extends IntentDetector {
  constructor(
    private readonly model: IntentModel = builtInModel(),
    private readonly meanings?: Meanings,
  ) {
    super();
  }

  async detect(utterance: Utterance): Promise<Understanding> {
    const understood = await this.read(utterance);
    const reading = (await areDays(understood, utterance))
      ? understood
      : await this.read(utterance, 'date');
    const { intent, confidence, candidates, slots, own } = reading;
    if (WITH_DATES.includes(intent)) {
      const dates = await dateSlots({ ...utterance, text: own });
      return { intent, confidence, candidates, slots: { ...slots, ...dates } };
    }
    return { intent, confidence, candidates, slots };
  }

  private async read({ text, vectorWhere }: Utterance, except?: string): Promise<IntentReading> {
    const reading = readIntent(text, this.model, except);
    const { open, own } = reading;
    if (open === undefined || vectorWhere === undefined) return reading;
    if (vectorWhere === 'between_actions' && !isBetweenActions(open)) return reading;
    const near = await this.meanings?.classify(text);
    if (near === undefined) return reading;
    return { ...decide({ ...open, classified: together(open.classified, near) }), own };
  }
}

/** What sounds like a question about a day is one only where it names a day. */
async function areDays({ intent, slots }: IntentReading, moment: Utterance): Promise<boolean> {
  if (intent !== 'date') return true;
  const { when, since, tense } = slots;
  const named = [when, since].filter((each) => each !== undefined);
  const days = await Promise.all(
    named.map((each) => findDay(each, { ...moment, isPast: tense === 'past' })),
  );
  return days.every((day) => day !== undefined);
}

/** Both judgements count alike. */
function together(words: readonly Candidate[], meaning: readonly Candidate[]): Candidate[] {
  const near = new Map(meaning.map(({ intent, confidence }) => [intent, confidence]));
  return words
    .map(({ intent, confidence }) => ({
      intent,
      confidence: (confidence + (near.get(intent) ?? 0)) / 2,
    }))
    .toSorted((a, b) => b.confidence - a.confidence);
}

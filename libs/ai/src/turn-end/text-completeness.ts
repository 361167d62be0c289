import { toWords } from '../intents/features';
import stored from './trained-turn-ends.json';
import { TurnEndModel } from './turn-end-model';

let model: TurnEndModel | undefined;

/**
 * How likely a text is a finished utterance and not the beginning of one, 0 to 1, by its words alone:
 * learned from utterances to an assistant in English (`npm run train:intents`), in some microseconds.
 */
export function textCompleteness(text: string): number {
  model ??= new TurnEndModel(stored);
  return model.completeness(toWords(text));
}

import stored from './trained-intents.json';
import { IntentModel } from './intent-model';

let model: IntentModel | undefined;

/** The classifier that comes with Parley; made by `npm run train:intents`. */
export function builtInModel(): IntentModel {
  model ??= new IntentModel(stored);
  return model;
}

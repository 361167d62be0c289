import { featuresOf } from '../features';
import type { StoredIntentModel } from '../intent-model';
import { toCommand } from '../to-command';
import { calibrated } from './calibrate';
import type { Example } from './examples';
import { quantise } from './quantise';
import { type Sample, scoresOf, train, type TrainingPlan } from './softmax-trainer';

const BUCKETS = 4_096;
const FOLDS = 5;

/** Learns intents from examples. The same examples give the same model. */
export function trainIntentModel(examples: readonly Example[]): StoredIntentModel {
  const intents = [...new Set(examples.map(({ intent }) => intent))].toSorted();
  const samples = toSamples(examples, intents);
  const classes = intents.length;
  const plan = { buckets: BUCKETS, classes, epochs: 30, rate: 3 };
  const { weights, biases } = train(samples, plan);
  return {
    intents,
    buckets: BUCKETS,
    temperature: calibrate(samples, plan),
    ...quantise(weights, biases, (at) => at % classes),
  };
}

/** An intent with far more examples than most (what is out of scope) must not drown the others. */
function toSamples(examples: readonly Example[], intents: readonly string[]): Sample[] {
  const counts = intents.map((intent) => examples.filter((each) => each.intent === intent).length);
  const share = (6 * examples.length) / intents.length;
  return examples.map(({ intent, text }) => {
    const label = intents.indexOf(intent);
    return {
      features: featuresOf(toCommand(text).words, BUCKETS),
      label,
      weight: Math.min(1, share / (counts[label] ?? 1)),
    };
  });
}

/** The temperature that makes confidences honest about utterances that were not trained on. */
function calibrate(samples: readonly Sample[], plan: TrainingPlan): number {
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const trained = train(
      samples.filter((_sample, index) => index % FOLDS !== fold),
      plan,
    );
    return samples
      .filter((_sample, index) => index % FOLDS === fold)
      .map(({ features, label }) => ({
        label,
        scores: Array.from(scoresOf(trained, features, plan.classes)),
      }));
  }).flat();
  return calibrated(unseen);
}

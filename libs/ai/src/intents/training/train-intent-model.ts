import { featuresOf } from '../features';
import { softmax, type StoredIntentModel } from '../intent-model';
import { toCommand } from '../to-command';
import type { Example } from './examples';
import { type Sample, scoresOf, train, type Trained, type TrainingPlan } from './softmax-trainer';

const BUCKETS = 4_096;
const FOLDS = 5;
const STEPS = 127;
/** Temperatures that are tried; below 1 the model is surer than its scores, above it is less sure. */
const TEMPERATURES = Array.from({ length: 60 }, (_, index) => 0.2 + index * 0.05);

/** Learns intents from examples. The same examples give the same model. */
export function trainIntentModel(examples: readonly Example[]): StoredIntentModel {
  const intents = [...new Set(examples.map(({ intent }) => intent))].toSorted();
  const samples = toSamples(examples, intents);
  const classes = intents.length;
  const plan = { buckets: BUCKETS, classes, epochs: 30, rate: 3 };
  return {
    intents,
    buckets: BUCKETS,
    temperature: calibrate(samples, plan),
    ...quantise(train(samples, plan), classes),
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
  const losses = TEMPERATURES.map((temperature) =>
    unseen.reduce(
      (sum, { scores, label }) =>
        sum - Math.log(Math.max(softmax(scores, temperature)[label] ?? 0, 1e-12)),
      0,
    ),
  );
  return TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1;
}

function quantise({ weights, biases }: Trained, classes: number) {
  const scales = Array.from({ length: classes }, (_, index) => {
    let highest = 1e-9;
    for (let at = index; at < weights.length; at += classes) {
      highest = Math.max(highest, Math.abs(weights[at] ?? 0));
    }
    return highest / STEPS;
  });
  const bytes = Int8Array.from(weights, (weight, at) =>
    Math.round(weight / (scales[at % classes] ?? 1)),
  );
  return {
    scales: scales.map(rounded),
    biases: Array.from(biases, rounded),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** Digits beyond these differ between machines and decide nothing. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

import { softmax } from '../intent-model';
import type { StoredMeaningModel } from '../meaning-model';
import type { Example } from './examples';
import { calibrated } from './calibrate';
import { quantise } from './quantise';
import { generator, shuffled } from './softmax-trainer';

const EPOCHS = 60;
const RATE = 4;
const BIAS_RATE = 0.05;
const FOLDS = 5;

interface Sample {
  readonly vector: Float32Array;
  readonly label: number;
  readonly weight: number;
}

/** `[class * dimensions + dimension]`, and one bias a class. */
interface Trained {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** Learns intents from the vectors of examples, in the same order. The same vectors give the same model. */
export function trainMeaningModel(
  embedder: string,
  examples: readonly Example[],
  vectors: readonly Float32Array[],
): StoredMeaningModel {
  const intents = [...new Set(examples.map(({ intent }) => intent))].toSorted();
  const dimensions = vectors[0]?.length ?? 0;
  const samples = toSamples(examples, vectors, intents);
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const trained = train(
      samples.filter((_sample, index) => index % FOLDS !== fold),
      intents.length,
    );
    return samples
      .filter((_sample, index) => index % FOLDS === fold)
      .map(({ vector, label }) => ({ label, scores: scoresOf(trained, vector) }));
  }).flat();
  const { weights, biases } = train(samples, intents.length);
  return {
    embedder,
    intents,
    dimensions,
    temperature: calibrated(unseen),
    ...quantise(weights, biases, (at) => Math.floor(at / dimensions)),
  };
}

/** An intent with far more examples than most (what is out of scope) must not drown the others. */
function toSamples(
  examples: readonly Example[],
  vectors: readonly Float32Array[],
  intents: readonly string[],
): Sample[] {
  const share = (6 * examples.length) / intents.length;
  const counts = intents.map((intent) => examples.filter((each) => each.intent === intent).length);
  return examples.map(({ intent }, index) => {
    const label = intents.indexOf(intent);
    const weight = Math.min(1, share / (counts[label] ?? 1));
    return { vector: vectors[index] ?? new Float32Array(), label, weight };
  });
}

/** Multinomial logistic regression, one sample at a time, in an order that never changes. */
function train(samples: readonly Sample[], classes: number): Trained {
  const dimensions = samples[0]?.vector.length ?? 0;
  const trained = {
    weights: new Float64Array(classes * dimensions),
    biases: new Float64Array(classes),
  };
  const random = generator(20261128);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const sample of shuffled(samples, random)) learn(trained, sample, rate);
  }
  return trained;
}

function learn({ weights, biases }: Trained, { vector, label, weight }: Sample, rate: number) {
  const expected = softmax(scoresOf({ weights, biases }, vector));
  for (const [index, share] of expected.entries()) {
    const step = (share - (index === label ? 1 : 0)) * weight * rate;
    biases[index] = (biases[index] ?? 0) - step * BIAS_RATE;
    const offset = index * vector.length;
    for (let at = 0; at < vector.length; at += 1) {
      weights[offset + at] = (weights[offset + at] ?? 0) - step * (vector[at] ?? 0);
    }
  }
}

function scoresOf({ weights, biases }: Trained, vector: Float32Array): number[] {
  return Array.from(biases, (bias, index) => {
    const offset = index * vector.length;
    let sum = bias;
    for (let at = 0; at < vector.length; at += 1) {
      sum += (weights[offset + at] ?? 0) * (vector[at] ?? 0);
    }
    return sum;
  });
}

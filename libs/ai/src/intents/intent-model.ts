import type { Candidate } from '../ports/intent-detector';
import { featuresOf } from './features';

/** A trained model as it is stored. */
export interface StoredIntentModel {
  readonly intents: readonly string[];
  readonly buckets: number;
  /** Divides the scores, so that confidences are as often right as they say. */
  readonly temperature: number;
  /** What one step of a weight is worth, by intent. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** One signed byte for each bucket and intent, intents next to each other; base64. */
  readonly weights: string;
}

/** A linear softmax classifier over hashed features. */
export class IntentModel {
  private readonly weights: Int8Array;

  constructor(private readonly stored: StoredIntentModel) {
    const bytes = Buffer.from(stored.weights, 'base64');
    this.weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length !== stored.buckets * stored.intents.length) {
      throw new Error('The intent model is damaged: make it again with "npm run train:intents".');
    }
  }

  get intents(): readonly string[] {
    return this.stored.intents;
  }

  /** Every intent with its confidence, best first. They add up to 1. */
  classify(words: readonly string[]): readonly Candidate[] {
    const { intents, temperature } = this.stored;
    const confidences = softmax(this.scores(words), temperature);
    return intents
      .map((intent, index) => ({ intent, confidence: confidences[index] ?? 0 }))
      .toSorted((a, b) => b.confidence - a.confidence);
  }

  private scores(words: readonly string[]): number[] {
    const { buckets, scales, biases } = this.stored;
    const size = this.stored.intents.length;
    const features = featuresOf(words, buckets);
    const sums = new Float64Array(size);
    for (const bucket of features) {
      const offset = bucket * size;
      for (let index = 0; index < size; index += 1) {
        sums[index] = (sums[index] ?? 0) + (this.weights[offset + index] ?? 0);
      }
    }
    const norm = Math.sqrt(features.length);
    return biases.map((bias, index) => bias + ((sums[index] ?? 0) * (scales[index] ?? 0)) / norm);
  }
}

export function softmax(scores: readonly number[], temperature = 1): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

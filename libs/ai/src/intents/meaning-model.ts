import type { Candidate } from '../ports/intent-detector';
import { softmax } from './intent-model';

/** A trained model as it is stored. */
export interface StoredMeaningModel {
  /** Whose vectors it was trained on. */
  readonly embedder: string;
  readonly intents: readonly string[];
  readonly dimensions: number;
  /** Divides the scores, so that confidences are as often right as they say. */
  readonly temperature: number;
  /** What one step of a weight is worth, by intent. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** One signed byte for each dimension and intent, dimensions next to each other; base64. */
  readonly weights: string;
}

/** A linear softmax classifier over vectors of texts. */
export class MeaningModel {
  private readonly weights: Int8Array;

  constructor(private readonly stored: StoredMeaningModel) {
    const bytes = Buffer.from(stored.weights, 'base64');
    this.weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length !== stored.dimensions * stored.intents.length) {
      throw new Error('The meaning model is damaged: make it again with "npm run train:intents".');
    }
  }

  get embedder(): string {
    return this.stored.embedder;
  }

  /** Every intent with its confidence, in no order. They add up to 1. */
  classify(vector: Float32Array): readonly Candidate[] {
    const { intents, temperature, biases, scales, dimensions } = this.stored;
    const scores = biases.map((bias, index) => {
      const offset = index * dimensions;
      let sum = 0;
      for (let at = 0; at < dimensions; at += 1) {
        sum += (this.weights[offset + at] ?? 0) * (vector[at] ?? 0);
      }
      return bias + sum * (scales[index] ?? 0);
    });
    const confidences = softmax(scores, temperature);
    return intents.map((intent, index) => ({ intent, confidence: confidences[index] ?? 0 }));
  }
}

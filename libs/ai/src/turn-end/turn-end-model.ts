import { bucketOf } from '../intents/features';

export const TURN_END_BUCKETS = 4_096;
const LONGEST_COUNT = 7;

/** A trained model as it is stored. */
export interface StoredTurnEndModel {
  readonly bias: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** One signed byte for each bucket, above zero for finished; base64. */
  readonly weights: string;
}

/** A logistic classifier that tells finished utterances from the beginnings of longer ones. */
export class TurnEndModel {
  private readonly weights: Int8Array;

  constructor(private readonly stored: StoredTurnEndModel) {
    const bytes = Buffer.from(stored.weights, 'base64');
    this.weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length !== TURN_END_BUCKETS) {
      throw new Error('The turn-end model is damaged: make it again with "npm run train:intents".');
    }
  }

  /** How likely the words are all of it, 0 to 1. */
  completeness(words: readonly string[]): number {
    const features = turnFeatures(words);
    const sum = features.reduce((total, bucket) => total + (this.weights[bucket] ?? 0), 0);
    const { bias, scale } = this.stored;
    return 1 / (1 + Math.exp(-(bias + (sum * scale) / Math.sqrt(features.length))));
  }
}

/** How an utterance ends, how it begins, and how long it is. */
export function turnFeatures(words: readonly string[]): readonly number[] {
  const [last = '$', beforeLast = '^', third = '^'] = words.toReversed();
  const [first = '^', second = '$'] = words;
  const length = Math.min(words.length, LONGEST_COUNT);
  const features = [
    `n ${length}`,
    `l ${last}`,
    `m ${beforeLast}`,
    `k ${third}`,
    `lm ${beforeLast} ${last}`,
    `s ${last.slice(-3)}`,
    `f ${first}`,
    `fn ${first} ${length}`,
    `f2 ${first} ${second}`,
  ];
  return [...new Set(features.map((feature) => bucketOf(feature, TURN_END_BUCKETS)))];
}

import { toWords } from '../../intents/features';
import { type Sample, train } from '../../intents/training/softmax-trainer';
import { type StoredTurnEndModel, TURN_END_BUCKETS, turnFeatures } from '../turn-end-model';

const [FINISHED, UNFINISHED] = [0, 1];
const CLASSES = 2;
const BEGINNINGS_OF_EACH = 4;
const STEPS = 127;

/** Learns from finished utterances and their beginnings. The same utterances give the same model. */
export function trainTurnEndModel(utterances: readonly string[]): StoredTurnEndModel {
  const finished = new Set(utterances.map((text) => toWords(text).join(' ')).filter(Boolean));
  const unfinished = beginningsOf(finished);
  // As many of either kind, whatever their numbers.
  const weight = Math.min(1, finished.size / Math.max(1, unfinished.size));
  const samples = [
    ...[...finished].map((text) => sampleOf(text, FINISHED, 1)),
    ...[...unfinished].map((text) => sampleOf(text, UNFINISHED, weight)),
  ];
  const plan = { buckets: TURN_END_BUCKETS, classes: CLASSES, epochs: 15, rate: 1 };
  const { weights, biases } = train(samples, plan);
  const [yes = 0, no = 0] = biases;
  return { bias: rounded(yes - no), ...quantised(differences(weights)) };
}

/** Every so many words, evenly over each utterance; what is an utterance itself is no beginning. */
export function beginningsOf(
  utterances: ReadonlySet<string>,
  most = BEGINNINGS_OF_EACH,
): ReadonlySet<string> {
  const beginnings = [...utterances].flatMap((text) => {
    const words = text.split(' ');
    const count = Math.min(most, words.length - 1);
    return Array.from({ length: count }, (_, n) =>
      words.slice(0, Math.ceil(((n + 1) * (words.length - 1)) / count)).join(' '),
    );
  });
  return new Set(beginnings.filter((text) => !utterances.has(text)));
}

function sampleOf(text: string, label: number, weight: number): Sample {
  return { features: turnFeatures(text.split(' ')), label, weight };
}

function differences(weights: Float64Array): Float64Array {
  return Float64Array.from(
    { length: TURN_END_BUCKETS },
    (_, bucket) => (weights[bucket * CLASSES] ?? 0) - (weights[bucket * CLASSES + 1] ?? 0),
  );
}

function quantised(weights: Float64Array): Pick<StoredTurnEndModel, 'scale' | 'weights'> {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = highest / STEPS;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { scale: rounded(scale), weights: Buffer.from(bytes.buffer).toString('base64') };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

// Looked up once: in Jest's sandbox a global costs more than the arithmetic.
const { exp, sqrt } = Math;
/** Biases learn slowly: they only say which intents are frequent among the examples. */
const BIAS_RATE = 0.05;

export interface Sample {
  readonly features: readonly number[];
  /** Index of the intent. */
  readonly label: number;
  /** How much it counts, 0 to 1. */
  readonly weight: number;
}

export interface Trained {
  /** `[bucket * classes + class]` */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

export interface TrainingPlan {
  readonly buckets: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
}

/** Multinomial logistic regression, one sample at a time, in an order that never changes. */
export function train(samples: readonly Sample[], plan: TrainingPlan): Trained {
  const trainer = new SoftmaxTrainer(plan);
  const random = generator(20261128);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    const rate = plan.rate * (1 - epoch / plan.epochs);
    for (const sample of shuffled(samples, random)) trainer.learn(sample, rate);
  }
  return trainer;
}

export function scoresOf(
  { weights, biases }: Trained,
  features: readonly number[],
  classes: number,
): Float64Array {
  const scores = Float64Array.from(biases);
  const norm = 1 / sqrt(features.length);
  for (const bucket of features) {
    const offset = bucket * classes;
    for (let index = 0; index < classes; index += 1) {
      scores[index] = (scores[index] ?? 0) + (weights[offset + index] ?? 0) * norm;
    }
  }
  return scores;
}

class SoftmaxTrainer implements Trained {
  readonly weights: Float64Array;
  readonly biases: Float64Array;

  constructor(private readonly plan: TrainingPlan) {
    this.weights = new Float64Array(plan.buckets * plan.classes);
    this.biases = new Float64Array(plan.classes);
  }

  learn({ features, label, weight }: Sample, rate: number): void {
    const errors = this.errorsOf(features, label);
    const step = (rate * weight) / sqrt(features.length);
    for (const bucket of features) this.update(bucket, errors, step);
    for (let index = 0; index < errors.length; index += 1) {
      const error = errors[index] ?? 0;
      this.biases[index] = (this.biases[index] ?? 0) - rate * weight * BIAS_RATE * error;
    }
  }

  private errorsOf(features: readonly number[], label: number): Float64Array {
    const errors = scoresOf(this, features, this.plan.classes);
    const highest = errors.reduce((a, b) => (a > b ? a : b), -Infinity);
    let total = 0;
    for (let index = 0; index < errors.length; index += 1) {
      const power = exp((errors[index] ?? 0) - highest);
      errors[index] = power;
      total += power;
    }
    for (let index = 0; index < errors.length; index += 1) {
      errors[index] = (errors[index] ?? 0) / total - (index === label ? 1 : 0);
    }
    return errors;
  }

  private update(bucket: number, errors: Float64Array, step: number): void {
    const offset = bucket * this.plan.classes;
    for (let index = 0; index < errors.length; index += 1) {
      const at = offset + index;
      this.weights[at] = (this.weights[at] ?? 0) - step * (errors[index] ?? 0);
    }
  }
}

/** Numbers from 0 to 1 that are the same on every machine (a linear congruential generator). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

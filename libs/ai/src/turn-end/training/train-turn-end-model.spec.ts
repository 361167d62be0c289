import { isHeldOut } from '../../intents/training/examples';
import { intentExamples } from '../../testing/intent-examples';
import { textCompleteness } from '../text-completeness';
import stored from '../trained-turn-ends.json';
import { beginningsOf, trainTurnEndModel } from './train-turn-end-model';

const SURE = 0.7;

describe(trainTurnEndModel.name, () => {
  const seen = intentExamples().filter((example) => !isHeldOut(example));
  const unseen = new Set(
    intentExamples()
      .filter(isHeldOut)
      .map(({ text }) => text),
  );

  it('makes the model in the repository out of the examples in the repository', () => {
    const made = trainTurnEndModel(seen.map(({ text }) => text));
    expect(made.bias).toBeCloseTo(stored.bias, 3);
    expect(made.scale).toBeCloseTo(stored.scale, 5);
    const [a, b] = [made.weights, stored.weights].map((text) => Buffer.from(text, 'base64'));
    const differing = a?.filter((byte, at) => byte !== b?.[at]).length ?? 0;
    expect(b).toHaveLength(a?.length ?? 0);
    expect(differing / (a?.length ?? 1)).toBeLessThan(0.001);
  });

  it('tells utterances that it never saw from their beginnings', () => {
    const finished = [...unseen].map(textCompleteness);
    const unfinished = [...beginningsOf(unseen)].map(textCompleteness);
    const share = (values: readonly number[]) =>
      values.filter((value) => value >= SURE).length / values.length;
    expect(share(finished)).toBeGreaterThan(0.5);
    expect(share(unfinished)).toBeLessThan(0.17);
    expect(areaUnderCurve(finished, unfinished)).toBeGreaterThan(0.82);
  });
});

/** How often a finished one is ranked above an unfinished one. */
function areaUnderCurve(finished: readonly number[], unfinished: readonly number[]): number {
  let won = 0;
  for (const high of finished) {
    for (const low of unfinished) won += high > low ? 1 : high === low ? 0.5 : 0;
  }
  return won / (finished.length * unfinished.length);
}

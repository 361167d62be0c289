import { USE_LITE_MODEL } from '../../embeddings/use-lite.embedder';
import { MeaningModel } from '../meaning-model';
import trainedIntents from '../trained-intents.json';
import trainedMeanings from '../trained-meanings.json';
import { trainMeaningModel } from './train-meaning-model';

const INTENTS = ['next_song', 'pause_music', 'stop_music'];
/** The n-th intent lies along the n-th direction, with a little of the others. */
const vectorOf = (n: number, noise: number) =>
  Float32Array.from(INTENTS, (_, at) => (at === n ? 1 : noise * (at + 1)));

describe(trainMeaningModel.name, () => {
  const examples = Array.from({ length: 60 }, (_, index) => ({
    intent: INTENTS[index % INTENTS.length] ?? '',
    text: `example ${index}`,
  }));
  const vectors = examples.map((_, index) => vectorOf(index % INTENTS.length, (index % 7) / 40));

  it('learns which intent a vector stands for', () => {
    const model = new MeaningModel(trainMeaningModel('scripted', examples, vectors));
    const best = (n: number) =>
      model.classify(vectorOf(n, 0.05)).toSorted((a, b) => b.confidence - a.confidence)[0];

    for (const [n, intent] of INTENTS.entries()) {
      expect(best(n)).toMatchObject({ intent });
      expect(best(n)?.confidence).toBeGreaterThan(0.8);
    }
  });

  it('makes the same of the same', () => {
    const once = trainMeaningModel('scripted', examples, vectors);

    expect(trainMeaningModel('scripted', examples, vectors)).toEqual(once);
  });

  it('has made the model in the repository for the same intents as the words have', () => {
    expect(trainedMeanings.intents).toEqual(trainedIntents.intents);
    expect(trainedMeanings.embedder).toBe(USE_LITE_MODEL);
  });

  it('refuses a model that is damaged', () => {
    expect(() => new MeaningModel({ ...trainedMeanings, dimensions: 511 })).toThrow(
      'train:intents',
    );
  });
});

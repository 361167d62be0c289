import { Embedder } from '../embeddings/embedder';
import { EmbeddedIntentDetector } from './embedded-intent-detector';
import { Meanings } from './meanings';
import type { StoredMeaningModel } from './meaning-model';

const INTENTS = ['general_chat', 'next_song', 'pause_music', 'stop_music'];
/** The n-th number of a vector stands for the n-th intent alone. */
const MODEL: StoredMeaningModel = {
  embedder: 'scripted',
  intents: INTENTS,
  dimensions: INTENTS.length,
  temperature: 1,
  scales: INTENTS.map(() => 0.2),
  biases: INTENTS.map(() => 0),
  weights: Buffer.from(
    Int8Array.from(INTENTS.flatMap((_, a) => INTENTS.map((_each, b) => (a === b ? 127 : 0)))),
  ).toString('base64'),
};

class ScriptedEmbedder extends Embedder {
  readonly dimensions = INTENTS.length;
  readonly unit = 'sentence';
  readonly maxChars = 2_000;

  constructor(readonly model: string) {
    super();
  }

  supports(language: string): boolean {
    return language === 'en';
  }

  embed(): Promise<Float32Array[]> {
    return Promise.resolve([]);
  }
}

describe(Meanings.name, () => {
  let asked: string[];
  let vector: () => Promise<Float32Array>;
  let model: string;

  beforeEach(() => {
    asked = [];
    model = 'scripted';
    vector = async () => Float32Array.from([0, 0, 0, 1]);
  });

  const sut = () =>
    new Meanings(
      {
        current: new ScriptedEmbedder(model),
        queryVector: (text: string) => {
          asked.push(text);
          return vector();
        },
      },
      MODEL,
      20,
    );
  const detect = (text: string, vectorWhere?: 'unsure' | 'between_actions') =>
    new EmbeddedIntentDetector(undefined, sut()).detect({
      text,
      now: new Date(0),
      timeZone: 'UTC',
      vectorWhere,
    });

  it('says how likely each intent is', async () => {
    const found = await sut().classify('that is enough of this noise, end it');

    expect(found?.toSorted((a, b) => b.confidence - a.confidence)[0]?.intent).toBe('stop_music');
    expect(found?.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
  });

  it.each([
    ['another embedder serves', () => (model = 'other'), 'end the music please'],
    ['another language is spoken', () => undefined, 'wo ist denn hier der nächste Bahnhof'],
    ['the embedder fails', () => (vector = () => Promise.reject(new Error('away'))), 'end it'],
    ['it takes too long', () => (vector = () => new Promise(() => undefined)), 'end it'],
  ])('has nothing to say where %s', async (_, prepare, text) => {
    prepare();
    expect(await sut().classify(text)).toBeUndefined();
  });

  it('is not asked where the words are plain, or nobody wants to pay for it', async () => {
    await detect('play some jazz', 'unsure');
    await detect('hello', 'unsure');
    await detect('stop', 'unsure');
    await detect('the noise in here could end some time', undefined);

    expect(asked).toEqual([]);
  });

  it('is asked by somebody of whom nothing is known only where it decides between two actions', async () => {
    const text = 'the noise in here could end some time';
    const unsure = await detect(text, 'unsure');
    expect(unsure.candidates.length).toBeGreaterThan(1);
    const before = asked.length;
    await detect('tell me about the history of noise', 'between_actions');

    expect(asked.length).toBe(before);
  });
});

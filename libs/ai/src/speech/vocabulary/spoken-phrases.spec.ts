import { intentExamples } from '../../testing/intent-examples';
import intentPhrases from './intent-phrases.json';
import { SpokenPhrases } from './spoken-phrases';

describe(SpokenPhrases.name, () => {
  it('collects what its sources have at that moment', async () => {
    const songs = ['Halo'];
    const sut = new SpokenPhrases([() => ['stop']]);
    sut.register(() => songs);
    expect(await sut.collect()).toEqual(['stop', 'Halo']);
    songs.push('Hello');
    expect(await sut.collect()).toEqual(['stop', 'Halo', 'Hello']);
  });

  it('tells whoever listens that there are others', () => {
    const sut = new SpokenPhrases();
    let changes = 0;
    sut.onChange(() => (changes += 1));
    sut.register(() => []);
    sut.changed();
    expect(changes).toBe(2);
  });

  it('takes only so much of one source, and lets others work meanwhile', async () => {
    function* endless() {
      for (;;) yield 'x'.repeat(1_000);
    }
    const sut = new SpokenPhrases([endless, () => ['last']]);
    let isHeld = true;
    setImmediate(() => (isHeld = false));
    const phrases = await sut.collect();
    expect(isHeld).toBe(false);
    expect(phrases).toHaveLength(30_001);
    expect([phrases[0]?.length, phrases.at(-1)]).toEqual([200, 'last']);
  });
});

describe('the phrases of intents', () => {
  it('are the examples in the repository (npm run train:intents)', () => {
    const examples = [...new Set(intentExamples().map(({ text }) => text))];
    expect(intentPhrases).toEqual(examples);
  });
});

import { loadConfig } from '@parley/config';
import { specWorkers } from '@parley/workers/testing';
import { Embedder } from './embedder';
import { Embedders } from './embedders';

class CountingEmbedder extends Embedder {
  readonly model = 'counting';
  readonly dimensions = 1;
  readonly unit = 'sentence';
  readonly maxChars = 100;
  readonly asked: string[] = [];
  failure: Error | undefined;

  supports(): boolean {
    return true;
  }

  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    this.asked.push(...texts);
    if (this.failure !== undefined) throw this.failure;
    return texts.map(() => Float32Array.from([1]));
  }
}

describe(Embedders.name, () => {
  const workers = specWorkers();
  const create = (environment: Readonly<Record<string, string>>) =>
    new Embedders(loadConfig(environment).config, workers);

  afterAll(() => workers.onApplicationShutdown());

  it('embeds in this process where nothing is configured, even beside a key', () => {
    expect(create({}).current.model).toBe('embedded:use-lite-en');
    expect(create({ OPENAI_API_KEY: 'sk-1' }).current.model).toBe('embedded:use-lite-en');
  });

  it('embeds with the model that is named', () => {
    const sut = create({
      OPENAI_API_KEY: 'sk-1',
      OPENAI_EMBEDDING_MODEL: 'text-embedding-3-small',
    });
    expect(sut.current).toMatchObject({ model: 'text-embedding-3-small', dimensions: 1536 });
  });

  it('still finds the embedder of vectors made before a change', () => {
    const sut = create({ OPENAI_API_KEY: 'sk-1', OPENAI_EMBEDDING_MODEL: 'new' });
    expect(sut.named('embedded:use-lite-en')?.dimensions).toBe(512);
    expect(sut.named('old')).toBe(sut.named('old'));
    expect(create({}).named('old')).toBeUndefined();
  });

  it('does not start with a model that nobody could be asked for', () => {
    expect(() => create({ OPENAI_EMBEDDING_MODEL: 'new' })).toThrow(
      'OPENAI_EMBEDDING_MODEL needs OPENAI_API_KEY or OPENAI_BASE_URL.',
    );
  });

  it('makes one vector of a question that several ask at once, and forgets a failure', async () => {
    const sut = create({});
    const embedder = new CountingEmbedder();
    embedder.failure = new Error('away');
    await expect(sut.queryVector('why?', embedder)).rejects.toThrow('away');
    embedder.failure = undefined;
    const [one, two] = await Promise.all([
      sut.queryVector('why?', embedder),
      sut.queryVector('why?', embedder),
    ]);

    expect(one).toBe(two);
    expect(embedder.asked).toEqual(['why?', 'why?']);
    for (let index = 0; index < 64; index += 1) await sut.queryVector(`${index}`, embedder);
    await sut.queryVector('why?', embedder);
    expect(embedder.asked.filter((text) => text === 'why?')).toHaveLength(3);
  });
});

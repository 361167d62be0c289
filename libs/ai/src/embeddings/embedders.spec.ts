import { loadConfig } from '@parley/config';
import { specWorkers } from '@parley/workers/testing';
import { Embedders } from './embedders';

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
});

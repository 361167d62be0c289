import { loadConfig } from '@parley/config';
import { embeddedParts } from './embedded-parts';

const variablesOf = (environment: Record<string, string>): readonly string[] =>
  embeddedParts(loadConfig(environment).config).map(({ replacedBy }) => replacedBy);

describe(embeddedParts.name, () => {
  it('names every part of a server without configuration', () => {
    expect(variablesOf({})).toEqual([
      'DATABASE_URL',
      'REDIS_URL',
      'OPENAI_API_KEY, GROQ_API_KEY or OPENAI_BASE_URL',
      'OPENAI_EMBEDDING_MODEL',
      'TTS_BASE_URL or TTS_API_KEY',
    ]);
  });

  it('names nothing where everything is configured', () => {
    const environment = {
      DATABASE_URL: 'postgres://db/parley',
      REDIS_HOST: 'redis',
      OPENAI_BASE_URL: 'http://localhost:11434/v1',
      OPENAI_EMBEDDING_MODEL: 'nomic-embed-text',
      TTS_BASE_URL: 'http://localhost:8880/v1',
    };
    expect(variablesOf(environment)).toEqual([]);
  });
});

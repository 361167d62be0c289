import { ConfigError } from './config.error';
import { loadConfig } from './load-config';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)];
  }
};

describe(loadConfig.name, () => {
  it('needs nothing', () => {
    const { config, warnings } = loadConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 8000,
      database: { url: undefined, embeddedDir: expect.stringMatching(/data.memory\.db$/) },
      redisUrl: undefined,
      models: { openai: { model: 'gpt-4o' } },
    });
    expect(warnings).toEqual([]);
  });

  it('takes an empty value as unset', () => {
    expect(loadConfig({ PORT: '', REDIS_URL: '  ', REDIS_PASSWORD: '' }).config.port).toBe(8000);
  });

  it.each([
    ['True', true],
    ['true', true],
    ['1', true],
    ['False', false],
    ['0', false],
  ])('reads the word %s as %s', (word, isTrue) => {
    expect(loadConfig({ TRUST_PROXY: word }).config.trustProxy).toBe(isTrue);
  });

  it.each([
    [{ LOG_LEVEL: 'WARNING' }, 'warn'],
    [{ LOG_LEVEL: 'Info' }, 'info'],
    [{ LOG_LEVEL: 'error', DEBUG: 'True' }, 'debug'],
  ])('logs for %j at %s', (environment, level) => {
    expect(loadConfig(environment).config.log.level).toBe(level);
  });

  it('builds the address of Redis from its parts, and lets REDIS_URL win', () => {
    const parts = { REDIS_HOST: 'cache', REDIS_PORT: '6380', REDIS_PASSWORD: 'p@ss/word' };
    expect(loadConfig(parts).config.redisUrl).toBe('redis://:p%40ss%2Fword@cache:6380');
    expect(loadConfig({ ...parts, REDIS_URL: 'redis://other' }).config.redisUrl).toBe(
      'redis://other',
    );
  });

  it('warns of a setting that has no effect', () => {
    const { warnings } = loadConfig({
      DATABASE_URL: 'postgresql://localhost/parley',
      MEMORY_DB_PATH: 'data/memory.db',
    });
    expect(warnings).toEqual([expect.stringContaining('MEMORY_DB_PATH')]);
  });

  it('reads aliases whose models have colons and slashes in their names', () => {
    const { config } = loadConfig({
      MODEL_ALIASES: 'fast=groq:openai/gpt-oss-20b|openai:llama3:8b, mine = openai:x',
    });
    expect([...config.models.aliases]).toEqual([
      [
        'fast',
        [
          { provider: 'groq', model: 'openai/gpt-oss-20b' },
          { provider: 'openai', model: 'llama3:8b' },
        ],
      ],
      ['mine', [{ provider: 'openai', model: 'x' }]],
    ]);
  });

  it.each([
    [{ PORT: '99999' }, /^PORT must be a whole number/],
    [{ PORT: '80.5' }, /^PORT must be a whole number/],
    [{ DEBUG: 'maybe' }, /^DEBUG must be true or false/],
    [{ API_KEY: 'short' }, /^API_KEY must have at least 8/],
    [{ OPENAI_BASE_URL: 'localhost:11434' }, /^OPENAI_BASE_URL must be a URL/],
    [{ REDIS_URL: 'http://cache' }, /^REDIS_URL must be a URL/],
    [{ DATABASE_URL: 'sqlite:///./ai_chat.db' }, /^DATABASE_URL names sqlite/],
    [{ DATABASE_URL: 'postgresql://user:p#ss@:x' }, /^DATABASE_URL is not a valid URL/],
    [{ FEATURES_DISABLED: 'memory,telepathy' }, /^FEATURES_DISABLED names telepathy/],
    [{ MODEL_ALIASES: 'fast=other:model' }, /^MODEL_ALIASES cannot read "other:model"/],
  ])('refuses %j with a sentence that names it', (environment, sentence) => {
    expect(problemsOf(environment)).toEqual([expect.stringMatching(sentence)]);
  });

  it('names every variable at fault, and no value that may be secret', () => {
    const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'y', API_KEY: 'hunter2' });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('hunter2');
  });
});

import { Logger } from '@nestjs/common';
import { DomainError, InvalidInputError, UnavailableError } from '@parley/common';
import { loadConfig } from '@parley/config';
import { ModelRegistry } from './model-registry';

const opened: ModelRegistry[] = [];

function registryWith(environment: Readonly<Record<string, string>>): ModelRegistry {
  const registry = new ModelRegistry(loadConfig(environment).config);
  opened.push(registry);
  return registry;
}

function failureOf(action: () => unknown): DomainError {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('did not fail');
}

const named = ({ provider, model }: { provider: string; model: string }) => `${provider}:${model}`;
const resolvedTo = (sut: ModelRegistry) =>
  Object.fromEntries(sut.list().aliases.map(({ name, resolvesTo }) => [name, resolvesTo]));

describe(ModelRegistry.name, () => {
  beforeAll(() => Logger.overrideLogger(false));
  afterEach(() => Promise.all(opened.splice(0).map((registry) => registry.close())));

  describe('without any provider', () => {
    it.each([undefined, 'default', 'fast', 'smart', 'embedded'])('answers %p by itself', (name) => {
      expect(registryWith({}).resolve(name).model).toBe('embedded');
    });

    it.each([
      ['gpt-4o', 'OPENAI_API_KEY'],
      ['openai:gpt-4o-mini', 'OPENAI_API_KEY'],
      ['openai/gpt-oss-20b', 'GROQ_API_KEY'],
      ['groq:openai/gpt-oss-120b', 'GROQ_API_KEY'],
    ])('names the variable that %s needs', (name, variable) => {
      const error = failureOf(() => registryWith({}).resolve(name));

      expect(error).toBeInstanceOf(UnavailableError);
      expect(error.message).toContain(`needs ${variable}, which is not set`);
    });

    it('lists everything, and what is missing', () => {
      expect(registryWith({}).list()).toEqual({
        aliases: [
          {
            name: 'default',
            targets: ['openai:gpt-4o', 'groq:openai/gpt-oss-120b'],
            resolvesTo: 'embedded',
          },
          {
            name: 'fast',
            targets: ['groq:openai/gpt-oss-20b', 'openai:gpt-4o-mini'],
            resolvesTo: 'embedded',
          },
          {
            name: 'smart',
            targets: ['groq:openai/gpt-oss-120b', 'openai:gpt-4o'],
            resolvesTo: 'embedded',
          },
        ],
        models: [
          {
            name: 'gpt-4o',
            provider: 'openai',
            isReady: false,
            missing: 'OPENAI_API_KEY',
            shutdownDate: '2027-01-14',
          },
          {
            name: 'openai/gpt-oss-120b',
            provider: 'groq',
            isReady: false,
            missing: 'GROQ_API_KEY',
          },
          { name: 'openai/gpt-oss-20b', provider: 'groq', isReady: false, missing: 'GROQ_API_KEY' },
          {
            name: 'gpt-4o-mini',
            provider: 'openai',
            isReady: false,
            missing: 'OPENAI_API_KEY',
            shutdownDate: '2027-01-14',
          },
          { name: 'embedded', provider: 'embedded', isReady: true },
        ],
        providers: [
          { name: 'openai', isReady: false, circuit: 'closed' },
          { name: 'groq', isReady: false, circuit: 'closed' },
          { name: 'embedded', isReady: true, circuit: 'closed' },
        ],
      });
    });

    it('warns of no model that nobody can use', () => {
      expect(registryWith({}).retirementWarnings(new Date('2026-11-21'))).toEqual([]);
    });
  });

  it.each([
    [
      { OPENAI_API_KEY: 'k' },
      { default: 'openai:gpt-4o', fast: 'openai:gpt-4o-mini', smart: 'openai:gpt-4o' },
    ],
    [
      { GROQ_API_KEY: 'k' },
      {
        default: 'groq:openai/gpt-oss-120b',
        fast: 'groq:openai/gpt-oss-20b',
        smart: 'groq:openai/gpt-oss-120b',
      },
    ],
    [
      { OPENAI_API_KEY: 'k', GROQ_API_KEY: 'k', OPENAI_MODEL: 'gpt-6-luna' },
      {
        default: 'openai:gpt-6-luna',
        fast: 'groq:openai/gpt-oss-20b',
        smart: 'groq:openai/gpt-oss-120b',
      },
    ],
    [
      { OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'llama3:8b' },
      { default: 'openai:llama3:8b', fast: 'openai:llama3:8b', smart: 'openai:llama3:8b' },
    ],
  ])('leads aliases to the first ready target: %j', (environment, expected) => {
    const sut = registryWith(environment);

    expect(resolvedTo(sut)).toEqual(expected);
    for (const [alias, target] of Object.entries(expected)) {
      expect(named(sut.resolve(alias))).toBe(target);
    }
  });

  it('takes aliases from the configuration, over and beside those that always exist', () => {
    const sut = registryWith({
      GROQ_API_KEY: 'k',
      OPENAI_API_KEY: 'k',
      MODEL_ALIASES: 'fast=openai:gpt-6-nano, tiny=groq:qwen/qwen3.6-27b|openai:gpt-6-nano',
    });

    expect(resolvedTo(sut)).toMatchObject({
      default: 'openai:gpt-4o',
      fast: 'openai:gpt-6-nano',
      tiny: 'groq:qwen/qwen3.6-27b',
    });
    expect(named(sut.resolve('gpt-6-nano'))).toBe('openai:gpt-6-nano');
    expect(named(sut.resolve('groq:qwen/qwen3.6-27b'))).toBe('groq:qwen/qwen3.6-27b');
  });

  it('knows nothing of when models on a server of one’s own retire', () => {
    const sut = registryWith({ OPENAI_BASE_URL: 'http://localhost:11434/v1' });

    expect(sut.list().models[0]).toEqual({ name: 'gpt-4o', provider: 'openai', isReady: true });
    expect(sut.retirementWarnings(new Date('2027-01-01'))).toEqual([]);
  });

  it('knows OPENAI_MODEL even when no alias leads to it', () => {
    const sut = registryWith({
      OPENAI_API_KEY: 'k',
      OPENAI_MODEL: 'gpt-6-luna',
      MODEL_ALIASES: 'default=groq:a, fast=groq:a, smart=groq:a',
    });

    expect(named(sut.resolve('gpt-6-luna'))).toBe('openai:gpt-6-luna');
    expect(sut.resolve().model).toBe('embedded');
  });

  it('takes the ready one of two providers with a model of the same name', () => {
    const sut = registryWith({ GROQ_API_KEY: 'k', MODEL_ALIASES: 'a=openai:llama|groq:llama' });

    expect(named(sut.resolve('llama'))).toBe('groq:llama');
  });

  it.each(['nope', '', 'groq:gpt-4o', 'Default', '__proto__', 'x'.repeat(10_000)])(
    'refuses the unknown name %j and lists the known',
    (name) => {
      const error = failureOf(() => registryWith({}).resolve(name));

      expect(error).toBeInstanceOf(InvalidInputError);
      expect(error.code).toBe('unknown_model');
      expect(error.message).toMatch(
        /Known are default, fast, smart, embedded, gpt-4o, openai\/gpt-oss-120b, openai\/gpt-oss-20b, gpt-4o-mini\.$/,
      );
      expect(error.message.length).toBeLessThan(300);
      expect(error.fields).toEqual([
        { field: 'model', message: expect.stringContaining('must be one of default') },
      ]);
    },
  );
});

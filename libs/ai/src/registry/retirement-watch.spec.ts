import { Logger, type LoggerService } from '@nestjs/common';
import { FixedClock } from '@parley/common';
import { loadConfig } from '@parley/config';
import { ScriptedUpstream } from '../testing/scripted-upstream';
import { ModelRegistry } from './model-registry';
import { RetirementWatch } from './retirement-watch';

const clock = new FixedClock(new Date('2026-11-21T10:00:00Z'));

describe(RetirementWatch.name, () => {
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    const ignore = () => undefined;
    const logger: LoggerService = {
      log: ignore,
      error: ignore,
      debug: ignore,
      warn: (message: string) => void warnings.push(message),
    };
    Logger.overrideLogger(logger);
  });

  afterAll(() => Logger.overrideLogger(false));

  const watchWith = (environment: Readonly<Record<string, string>>) => {
    const registry = new ModelRegistry(loadConfig(environment).config);
    return { registry, sut: new RetirementWatch(registry, clock) };
  };

  it('warns of what the provider announces', async () => {
    const upstream = await ScriptedUpstream.start({
      models: [{ id: 'm', shutdown_date: '2026-12-24' }],
    });
    const { registry, sut } = watchWith({ OPENAI_BASE_URL: upstream.baseUrl, OPENAI_MODEL: 'm' });

    await sut.run();

    expect(warnings).toEqual([expect.stringContaining('Model m of openai retires on 2026-12-24')]);
    await registry.close();
    await upstream.stop();
  });

  it('warns of what is known when the provider cannot be asked', async () => {
    const gone = await ScriptedUpstream.start();
    await gone.stop();
    const { registry, sut } = watchWith({
      GROQ_API_KEY: 'k',
      GROQ_BASE_URL: gone.baseUrl,
      MODEL_ALIASES: 'fast=groq:llama-3.1-8b-instant',
    });

    await sut.run();

    expect(warnings).toEqual([
      'Model llama-3.1-8b-instant of groq retired on 2026-08-16. Choose another in OPENAI_MODEL or MODEL_ALIASES, for example openai/gpt-oss-20b.',
    ]);
    await registry.close();
  });

  it('says nothing once it is stopped', async () => {
    const upstream = await ScriptedUpstream.start({
      models: [{ id: 'm', shutdown_date: '2026-12-24' }],
    });
    const { registry, sut } = watchWith({ OPENAI_BASE_URL: upstream.baseUrl, OPENAI_MODEL: 'm' });
    const run = sut.run();

    sut.stop();
    await run;

    expect(warnings).toEqual([]);
    await registry.close();
    await upstream.stop();
  });
});

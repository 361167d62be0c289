import { Logger } from '@nestjs/common';
import { loadConfig } from '@parley/config';
import { aRequest, noSignal } from '../testing/a-request';
import { collect } from '../testing/collect';
import { ScriptedUpstream } from '../testing/scripted-upstream';
import { ModelRegistry } from './model-registry';

describe(`${ModelRegistry.name} with two providers`, () => {
  beforeAll(() => Logger.overrideLogger(false));

  let openai: ScriptedUpstream;
  let groq: ScriptedUpstream;
  let sut: ModelRegistry;

  beforeEach(async () => {
    openai = await ScriptedUpstream.start({
      models: [
        { id: 'gpt-test', shutdown_date: '2026-12-01' },
        { id: 'other', shutdown_date: '2026-12-01' },
      ],
    });
    groq = await ScriptedUpstream.start({ apiKey: 'gsk_test' });
    openai.answerWith({ text: 'Second here.' });
    const { config } = loadConfig({
      OPENAI_BASE_URL: openai.baseUrl,
      OPENAI_MODEL: 'gpt-test',
      GROQ_API_KEY: 'gsk_test',
      GROQ_BASE_URL: groq.baseUrl,
      MODEL_TIMEOUT_MS: '50',
    });
    sut = new ModelRegistry(config);
  });

  afterEach(async () => {
    await sut.close();
    await Promise.all([openai.stop(), groq.stop()]);
  });

  it('asks the next target when the first refuses, and says who answered', async () => {
    groq.answerWith({ fault: { type: 'status', status: 401 } });

    const { text, end } = await collect(sut.resolve('smart').reply(aRequest(), noSignal()));
    expect([text, end?.model]).toEqual(['Second here.', 'gpt-test']);
  });

  it('does not ask another for a model that was named', async () => {
    groq.answerWith({ fault: { type: 'status', status: 401 } });

    const reply = collect(sut.resolve('openai/gpt-oss-120b').reply(aRequest(), noSignal()));
    await expect(reply).rejects.toMatchObject({ provider: 'groq', status: 401 });
    expect(openai.requestCount).toBe(0);
  });

  it('does not ask another after silence, because the first may have worked', async () => {
    groq.answerWith({ fault: { type: 'hang' } });

    const reply = collect(sut.resolve('smart').reply(aRequest(), noSignal()));
    await expect(reply).rejects.toMatchObject({ kind: 'provider_timeout' });
    expect(openai.requestCount).toBe(0);
  });

  it('goes straight to the next while the first is given a rest', async () => {
    groq.answerWith({ fault: { type: 'hang' } });
    const ask = () => collect(sut.resolve('smart').reply(aRequest(), noSignal()));
    await Promise.allSettled(Array.from({ length: 5 }, ask));
    expect(sut.list().providers[1]).toEqual({ name: 'groq', isReady: true, circuit: 'open' });

    await expect(ask()).resolves.toMatchObject({ text: 'Second here.' });
    expect(groq.requestCount).toBe(5);
  });

  it('learns announced retirements and warns of those near', async () => {
    await sut.learnShutdownDates(noSignal());

    expect(sut.list().models[0]).toMatchObject({ name: 'gpt-test', shutdownDate: '2026-12-01' });
    expect(sut.retirementWarnings(new Date('2026-11-21T10:00:00Z'))).toEqual([
      'Model gpt-test of openai retires on 2026-12-01, in 10 days. Choose another in OPENAI_MODEL or MODEL_ALIASES.',
    ]);
  });

  it('shrugs when a provider does not tell its models', async () => {
    await Promise.all([openai.stop(), groq.stop()]);

    await expect(sut.learnShutdownDates(noSignal())).resolves.toBeUndefined();
  });
});

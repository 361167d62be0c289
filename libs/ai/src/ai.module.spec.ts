import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock, FixedClock } from '@parley/common';
import { ConfigModule, loadConfig } from '@parley/config';
import { AiModule } from './ai.module';
import { ModelRegistry } from './registry/model-registry';
import { aRequest, noSignal } from './testing/a-request';
import { collect } from './testing/collect';
import { ScriptedUpstream } from './testing/scripted-upstream';

@Global()
@Module({ providers: [{ provide: Clock, useClass: FixedClock }], exports: [Clock] })
class ClockModule {}

describe(AiModule.name, () => {
  const start = async (environment: Readonly<Record<string, string>>) => {
    const { config } = loadConfig(environment);
    const module = await Test.createTestingModule({
      imports: [ConfigModule.register(config), ClockModule, AiModule],
    }).compile();
    return module.init();
  };

  it('offers the registry and needs nothing', async () => {
    const module = await start({});

    expect(module.get(ModelRegistry).resolve().model).toBe('embedded');
    await module.close();
  });

  it('closes its connections, running calls included, when the application stops', async () => {
    const upstream = await ScriptedUpstream.start();
    upstream.answerWith({ fault: { type: 'hang' } });
    const module = await start({ OPENAI_BASE_URL: upstream.baseUrl });
    const reply = collect(module.get(ModelRegistry).resolve().reply(aRequest(), noSignal()));
    await upstream.nextRequest();

    await module.close();

    await expect(reply).rejects.toMatchObject({ provider: 'openai' });
    await upstream.nextAbort();
    await upstream.stop();
  });
});

import { Test } from '@nestjs/testing';
import { Config, loadConfig } from '@parley/config';
import { Pulse } from '@parley/database';
import { AccessMode } from './access-mode';
import { ScriptedPulse } from './testing/scripted-pulse';

async function aMode(environment: Record<string, string>, pulse: ScriptedPulse) {
  const module = await Test.createTestingModule({
    providers: [
      AccessMode,
      { provide: Config, useValue: loadConfig(environment).config },
      { provide: Pulse, useValue: pulse },
    ],
  }).compile();
  await module.init();
  await pulse.beat();
  return module.get(AccessMode);
}

describe(AccessMode.name, () => {
  const pulse = new ScriptedPulse();
  const databaseSays = (isKeyed: boolean) => {
    pulse.latest = { authEpoch: '1', isKeyed };
    return pulse.beat();
  };

  it.each([
    ['open without any key', {}, false, 'open'],
    ['anonymous where the operator wants it', { ALLOW_ANONYMOUS: 'true' }, false, 'anonymous'],
    ['keyed with a key in the database', {}, true, 'keyed'],
    ['keyed with a key in the environment', { API_KEY: 'operator-key' }, false, 'keyed'],
    ['keyed by a key although anonymous is wanted', { ALLOW_ANONYMOUS: 'true' }, true, 'keyed'],
  ])('is %s', async (_, environment: Record<string, string>, isKeyed, mode) => {
    await databaseSays(isKeyed);
    expect((await aMode(environment, pulse)).current).toBe(mode);
  });

  it('is unknown until the database has answered', async () => {
    pulse.latest = undefined;
    expect((await aMode({}, pulse)).current).toBeUndefined();
  });

  it('needs no database to know of the key in the environment', async () => {
    pulse.latest = undefined;
    expect((await aMode({ API_KEY: 'operator-key' }, pulse)).current).toBe('keyed');
  });

  it('follows the first key', async () => {
    await databaseSays(false);
    const sut = await aMode({}, pulse);
    expect(sut.current).toBe('open');
    await databaseSays(true);
    expect(sut.current).toBe('keyed');
  });

  it('never opens again by itself', async () => {
    await databaseSays(true);
    const sut = await aMode({}, pulse);
    await databaseSays(false);
    expect(sut.current).toBe('keyed');
  });
});

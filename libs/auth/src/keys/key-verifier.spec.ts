import { Test } from '@nestjs/testing';
import { MemoryRateStore, RateStore } from '@parley/cache';
import {
  Clock,
  FixedClock,
  RateLimitedError,
  UnauthenticatedError,
  UnavailableError,
} from '@parley/common';
import { Config, loadConfig } from '@parley/config';
import { Pulse } from '@parley/database';
import { anApiKey } from '../testing/an-api-key';
import { ScriptedKeys } from '../testing/scripted-keys';
import { ScriptedPulse } from '../testing/scripted-pulse';
import { ApiKeysRepository } from './api-keys.repository';
import { EstablishedKeys } from './established-keys';
import { GuessThrottle } from './guess-throttle';
import { KeyLookup } from './key-lookup';
import { KeyUsage } from './key-usage';
import { KeyVerifier } from './key-verifier';

const HOME = { address: '203.0.113.7' };
const OPERATOR_KEY = 'operator-key';
const GUESSES = 20;

describe(KeyVerifier.name, () => {
  let sut: KeyVerifier;
  let keys: ScriptedKeys;
  let pulse: ScriptedPulse;
  let clock: FixedClock;

  beforeEach(async () => {
    [keys, pulse, clock] = [new ScriptedKeys(), new ScriptedPulse(), new FixedClock()];
    const module = await Test.createTestingModule({
      providers: [
        KeyVerifier,
        EstablishedKeys,
        GuessThrottle,
        KeyUsage,
        { provide: Config, useValue: loadConfig({ API_KEY: OPERATOR_KEY }).config },
        { provide: Pulse, useValue: pulse },
        { provide: Clock, useValue: clock },
        { provide: RateStore, useValue: new MemoryRateStore(clock) },
        { provide: KeyLookup, useValue: keys.lookup },
        { provide: ApiKeysRepository, useValue: keys.repository },
      ],
    }).compile();
    sut = (await module.init()).get(KeyVerifier);
    keys.rows.set('good', anApiKey());
  });

  const guess = async (howOften: number) => {
    for (let i = 0; i < howOften; i++) {
      await expect(sut.verify(`guess-${i}`, HOME)).rejects.toThrow(UnauthenticatedError);
    }
  };

  it('says who holds a key and what they may do', async () => {
    const { id, accountId, prefix } = anApiKey();
    const principal = await sut.verify('good', HOME);
    expect(principal).toMatchObject({ accountId, keyId: id, keyPrefix: prefix, isOperator: false });
    expect(principal.may('memory', 'write')).toBe(false);
  });

  it('knows the operator’s key without a database', async () => {
    pulse.latest = undefined;
    const principal = await sut.verify(OPERATOR_KEY, HOME);
    expect(principal).toMatchObject({ isOperator: true, keyId: null });
    expect(principal.may('admin', 'write')).toBe(true);
    expect(keys.lookups).toBe(0);
  });

  it('looks a key up once', async () => {
    await sut.verify('good', HOME);
    await sut.verify('good', HOME);
    expect(keys).toMatchObject({ lookups: 1, rereads: 0 });
  });

  it('looks a key up once for callers that come together', async () => {
    await Promise.all(Array.from({ length: 50 }, () => sut.verify('good', HOME)));
    expect(keys.lookups).toBe(1);
  });

  it('reads a key again when any key changed, without looking it up by its text', async () => {
    await sut.verify('good', HOME);
    pulse.change();
    keys.rows.set('good', anApiKey({ scopes: ['music'] }));
    expect((await sut.verify('good', HOME)).may('music', 'write')).toBe(true);
    expect(keys).toMatchObject({ lookups: 1, rereads: 1 });
  });

  it('refuses a revoked key as soon as it hears of it', async () => {
    await sut.verify('good', HOME);
    keys.rows.set('good', anApiKey({ revokedAt: clock.now() }));
    pulse.change();
    await expect(sut.verify('good', HOME)).rejects.toThrow('it was revoked');
  });

  it('does not trust a look-up that a revocation overtook', async () => {
    let isFirst = true;
    keys.beforeAnswer = async () => {
      if (!isFirst) return;
      isFirst = false;
      keys.rows.set('good', anApiKey({ revokedAt: clock.now() }));
      pulse.change();
    };
    await expect(sut.verify('good', HOME)).rejects.toThrow('it was revoked');
  });

  it('refuses a key that was deleted', async () => {
    await sut.verify('good', HOME);
    keys.rows.clear();
    pulse.change();
    await expect(sut.verify('good', HOME)).rejects.toThrow('Invalid API key');
  });

  it('refuses a key from the moment it expires', async () => {
    keys.rows.set('good', anApiKey({ expiresAt: new Date(clock.now().getTime() + 1_000) }));
    clock.advance(999);
    await sut.verify('good', HOME);
    clock.advance(1);
    await expect(sut.verify('good', HOME)).rejects.toThrow('it has expired');
    expect(keys.lookups).toBe(1);
  });

  it('refuses an unknown key without asking twice, until some key changes', async () => {
    await expect(sut.verify('later', HOME)).rejects.toThrow('Invalid API key');
    await expect(sut.verify('later', HOME)).rejects.toThrow('Invalid API key');
    expect(keys.lookups).toBe(1);
    keys.rows.set('later', anApiKey());
    pulse.change();
    await expect(sut.verify('later', HOME)).resolves.toMatchObject({ keyPrefix: 'pk_00c0ffee' });
  });

  it('trusts no key while the database is silent, but the operator’s', async () => {
    await sut.verify('good', HOME);
    pulse.fallSilent();
    await expect(sut.verify('good', HOME)).rejects.toThrow(UnavailableError);
    await expect(sut.verify('unknown', HOME)).rejects.toThrow(UnavailableError);
    await expect(sut.verify(OPERATOR_KEY, HOME)).resolves.toMatchObject({ isOperator: true });
  });

  it('does not remember that the database failed', async () => {
    keys.beforeAnswer = () => Promise.reject(new UnavailableError('Database not available'));
    await expect(sut.verify('good', HOME)).rejects.toThrow(UnavailableError);
    keys.beforeAnswer = () => Promise.resolve();
    await expect(sut.verify('good', HOME)).resolves.toBeDefined();
  });

  it('lets an address guess twenty keys a minute', async () => {
    await guess(GUESSES);
    clock.advance(20_000);
    const refusal = sut.verify('one-more', HOME);
    await expect(refusal).rejects.toThrow(RateLimitedError);
    await expect(refusal).rejects.toMatchObject({ retryAfterS: 40 });
    expect(keys.lookups).toBe(GUESSES);
    clock.advance(40_000);
    await expect(sut.verify('one-more', HOME)).rejects.toThrow(UnauthenticatedError);
  });

  it('does not let an address get round that by guessing all at once', async () => {
    const all = Array.from({ length: 100 }, (_, i) => sut.verify(`guess-${i}`, HOME));
    await Promise.allSettled(all);
    expect(keys.lookups).toBeLessThan(GUESSES + 4);
  });

  it('throttles no key that is known to be right, and no other address', async () => {
    await sut.verify('good', HOME);
    await guess(GUESSES);
    pulse.change();
    await expect(sut.verify('good', HOME)).resolves.toBeDefined();
    keys.rows.set('another', anApiKey());
    await expect(sut.verify('another', HOME)).rejects.toThrow(RateLimitedError);
    await expect(sut.verify('another', { address: '198.51.100.1' })).resolves.toBeDefined();
  });

  it('counts a wrong key that a client keeps sending once', async () => {
    for (let i = 0; i < GUESSES + 5; i++) {
      await expect(sut.verify('misconfigured', HOME)).rejects.toThrow(UnauthenticatedError);
    }
    await expect(sut.verify('good', HOME)).resolves.toBeDefined();
  });

  it('does not count keys that were right once', async () => {
    for (let i = 0; i <= GUESSES; i++) {
      keys.rows.set(`old-${i}`, anApiKey({ id: `old-${i}`, revokedAt: clock.now() }));
      await expect(sut.verify(`old-${i}`, HOME)).rejects.toThrow('it was revoked');
    }
    await expect(sut.verify('good', HOME)).resolves.toBeDefined();
  });

  it('notes the use of a key once a minute, with the pulse', async () => {
    const { id } = anApiKey();
    await sut.verify('good', HOME);
    await sut.verify('good', HOME);
    expect(keys.touched).toEqual([]);
    await pulse.beat();
    await sut.verify('good', HOME);
    await pulse.beat();
    expect(keys.touched).toEqual([[id]]);
    clock.advance(60_000);
    await sut.verify('good', HOME);
    await pulse.beat();
    expect(keys.touched).toEqual([[id], [id]]);
  });
});

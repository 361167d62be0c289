import { Test } from '@nestjs/testing';
import { UnavailableError } from '@parley/common';
import { Pulse } from '@parley/database';
import { HeldKeys } from './held-keys';
import { IdempotencyRepository } from './idempotency.repository';
import { ScriptedClaims } from './testing/scripted-claims';
import { ScriptedPulse } from './testing/scripted-pulse';

const gone = () => Promise.reject(new UnavailableError('Database not available'));
const aKey = (key = 'k') => ({
  accountId: 'acme',
  route: 'POST /chats',
  key,
  bodyHash: Buffer.alloc(32),
});

describe(HeldKeys.name, () => {
  let sut: HeldKeys;
  let table: ScriptedClaims;
  let pulse: ScriptedPulse;

  beforeEach(async () => {
    table = new ScriptedClaims();
    pulse = new ScriptedPulse();
    const module = await Test.createTestingModule({
      providers: [
        HeldKeys,
        { provide: Pulse, useValue: pulse },
        { provide: IdempotencyRepository, useValue: table },
      ],
    }).compile();
    sut = (await module.init()).get(HeldKeys);
  });

  it('releases nothing that is held or was given back', async () => {
    await sut.claim(aKey('a'));
    await sut.claim(aKey('b'));
    await sut.release(aKey('b'));
    await pulse.beat();
    expect(table.released).toEqual(['b']);
  });

  it('frees a key, once the database is back, whose claim got no answer', async () => {
    table.onClaim = gone;
    await expect(sut.claim(aKey())).rejects.toThrow(UnavailableError);
    await pulse.beat();
    await pulse.beat();
    expect(table.released).toEqual(['k']);
  });

  it('frees a key, once the database is back, that could not be given back', async () => {
    await sut.claim(aKey());
    table.onRelease = gone;
    await expect(sut.release(aKey())).rejects.toThrow(UnavailableError);
    table.onRelease = () => Promise.resolve();
    await pulse.beat();
    expect(table.released).toEqual(['k']);
  });

  it('tries again with every pulse until it works', async () => {
    table.onClaim = gone;
    await expect(sut.claim(aKey())).rejects.toThrow();
    table.onRelease = gone;
    await expect(pulse.beat()).rejects.toThrow();
    table.onRelease = () => Promise.resolve();
    await pulse.beat();
    expect(table.released).toEqual(['k']);
  });

  it('frees a doubtful key before it asks for it anew, and never after', async () => {
    table.onClaim = gone;
    await expect(sut.claim(aKey())).rejects.toThrow();
    table.onClaim = () => {
      expect(table.released).toEqual(['k']);
      return Promise.resolve({ outcome: 'claimed', ref: null });
    };
    await sut.claim(aKey());
    await pulse.beat();
    expect(table.released).toEqual(['k']);
    expect(table.attempts).toBe(2);
  });

  it('leaves a key alone that another request of this instance holds', async () => {
    await sut.claim(aKey());
    table.onClaim = gone;
    await expect(sut.claim(aKey())).rejects.toThrow();
    await pulse.beat();
    expect(table.released).toEqual([]);
  });

  it('forgets a key whose work is done', async () => {
    await sut.claim(aKey());
    sut.keep(aKey());
    table.onClaim = gone;
    await expect(sut.claim(aKey())).rejects.toThrow();
    await pulse.beat();
    expect(table.released).toEqual(['k']);
  });
});

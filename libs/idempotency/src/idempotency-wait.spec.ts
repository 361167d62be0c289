import { Test } from '@nestjs/testing';
import { MemoryWakeups, Wakeups } from '@parley/cache';
import { Clock, ConflictError, FixedClock, UnavailableError } from '@parley/common';
import { Pulse } from '@parley/database';
import { HeldKeys } from './held-keys';
import { IdempotencyKeys } from './idempotency-keys';
import { IdempotencyRepository } from './idempotency.repository';
import { ScriptedClaims } from './testing/scripted-claims';
import { ScriptedPulse } from './testing/scripted-pulse';

const REQUEST = { accountId: 'acme', route: 'POST /chats', key: 'k', bodyHash: Buffer.alloc(32) };
const staying = () => new AbortController().signal;

describe(`${IdempotencyKeys.name} while another request runs`, () => {
  let sut: IdempotencyKeys;
  let table: ScriptedClaims;
  let clock: FixedClock;

  beforeEach(async () => {
    table = new ScriptedClaims();
    clock = new FixedClock();
    const module = await Test.createTestingModule({
      providers: [
        IdempotencyKeys,
        HeldKeys,
        { provide: Pulse, useValue: new ScriptedPulse() },
        { provide: IdempotencyRepository, useValue: table },
        { provide: Wakeups, useValue: new MemoryWakeups() },
        { provide: Clock, useValue: clock },
      ],
    }).compile();
    sut = module.get(IdempotencyKeys);
  });

  it('looks again unwoken, because another instance may not be able to wake it', async () => {
    table.onClaim = async () => ({
      outcome: table.attempts < 3 ? 'running' : 'claimed',
      ref: null,
    });
    expect(await sut.acquire(REQUEST, staying())).toMatchObject({ isReplay: false });
    expect(table.attempts).toBe(3);
  });

  it('gives up after a minute and says when to come back', async () => {
    table.onClaim = async () => {
      clock.advance(30_000);
      return { outcome: 'running', ref: null };
    };
    const refusal = sut.acquire(REQUEST, staying());
    await expect(refusal).rejects.toThrow(ConflictError);
    await expect(refusal).rejects.toMatchObject({ retryAfterS: 5 });
  });

  it('does not fail the answer of a request whose key cannot be given back', async () => {
    const claim = await sut.acquire(REQUEST, staying());
    table.onRelease = () => Promise.reject(new UnavailableError('Database not available'));
    await expect(sut.release(claim)).resolves.toBeUndefined();
  });
});

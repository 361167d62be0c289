import type { AccessMode, AccessModeName } from '@parley/auth';
import { type KeyHolders, Principal } from '@parley/auth';
import { FixedClock, UnauthenticatedError } from '@parley/common';
import type { StreamSecret } from './stream-secret';
import { StreamTickets } from './stream-tickets';

const ACCOUNT = '00000000-0000-4000-8000-000000000001';
const HOUR_MS = 3_600_000;
const SONG = { id: 'abc123', durationS: 600 };

describe(StreamTickets.name, () => {
  let clock: FixedClock;
  let mode: AccessModeName;
  let scopes: readonly ('music' | 'chat')[] | 'dead';
  let sut: StreamTickets;

  beforeEach(() => {
    clock = new FixedClock();
    mode = 'keyed';
    scopes = ['music'];
    const secret: Pick<StreamSecret, 'get'> = { get: async () => Buffer.from('secret') };
    const holders: Pick<KeyHolders, 'find'> = {
      find: async ({ id, accountId }) => {
        if (scopes === 'dead') throw new UnauthenticatedError();
        return new Principal({ accountId, keyId: id, grants: scopes });
      },
    };
    const access = {
      get current() {
        return mode;
      },
    };
    sut = new StreamTickets(
      secret as StreamSecret,
      holders as KeyHolders,
      access as AccessMode,
      clock,
    );
  });

  const ticketOf = async (caller: Partial<ConstructorParameters<typeof Principal>[0]>) =>
    (await sut.issuer(new Principal({ accountId: ACCOUNT, grants: [], ...caller })))(SONG);

  it('open their song until it has been heard, and no longer than two hours more', async () => {
    const ticket = await ticketOf({ isOperator: true });
    clock.advance(HOUR_MS + 600_000);
    expect(await sut.redeem(ticket)).toBe(SONG.id);
    clock.advance(HOUR_MS + 1_000);
    await expect(sut.redeem(ticket)).rejects.toThrow('has expired');
  });

  it('are the same again a moment later, so that a player knows its song', async () => {
    const first = await ticketOf({ isOperator: true });
    clock.advance(1_000);
    expect(await ticketOf({ isOperator: true })).toBe(first);
  });

  it('last as long as the song, however long it is', async () => {
    const issue = await sut.issuer(
      new Principal({ accountId: ACCOUNT, grants: [], isOperator: true }),
    );
    const ticket = issue({ id: 'book', durationS: 36_000 });
    clock.advance(10 * HOUR_MS);
    expect(await sut.redeem(ticket)).toBe('book');
  });

  it('die with their key', async () => {
    const ticket = await ticketOf({ keyId: 'key' });
    expect(await sut.redeem(ticket)).toBe(SONG.id);
    scopes = 'dead';
    await expect(sut.redeem(ticket)).rejects.toThrow('has expired');
  });

  it('are worth what their key may hear', async () => {
    const ticket = await ticketOf({ keyId: 'key' });
    scopes = ['chat'];
    await expect(sut.redeem(ticket)).rejects.toThrow('has expired');
  });

  it('of callers without a key are worth nothing once keys are needed', async () => {
    mode = 'open';
    const ticket = await ticketOf({ isAnonymous: true });
    expect(await sut.redeem(ticket)).toBe(SONG.id);
    mode = 'keyed';
    await expect(sut.redeem(ticket)).rejects.toThrow('has expired');
  });
});

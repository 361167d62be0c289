import { RateLimitedError, UnauthenticatedError } from '@parley/common';
import type { Principal } from '../principal';
import { AuthKit } from '../testing/auth.kit';
import { Tickets } from './tickets';

const OPERATOR_KEY = 'operator-key';
const ELSEWHERE = { address: '198.51.100.1' };

describe(Tickets.name, () => {
  let kit: AuthKit;
  let sut: Tickets;

  beforeAll(async () => {
    kit = await AuthKit.start({ API_KEY: OPERATOR_KEY });
    sut = kit.tickets;
  }, 60_000);
  afterAll(() => kit.stop());

  const callerWith = (key: string): Promise<Principal> => kit.resolve({ apiKeyHeader: key });

  it('stand for their key once', async () => {
    const { text, key } = await kit.aKey();
    const { ticket, expiresInS } = await sut.issue(await callerWith(text));
    expect(expiresInS).toBe(60);
    expect(await sut.redeem(ticket, ELSEWHERE)).toMatchObject({ keyId: key.id });
    await expect(sut.redeem(ticket, ELSEWHERE)).rejects.toThrow(UnauthenticatedError);
  });

  it('let in one of many who come at once', async () => {
    const { text } = await kit.aKey();
    const { ticket } = await sut.issue(await callerWith(text));
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, () => sut.redeem(ticket, { address: '198.51.100.2' })),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('are kept as a hash only', async () => {
    const { text } = await kit.aKey();
    const { ticket } = await sut.issue(await callerWith(text));
    const rows = await kit.sql('SELECT t.*, encode(t.hash, $1) FROM ws_tickets t', ['escape']);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(ticket);
  });

  it('are worthless after a minute', async () => {
    const { text } = await kit.aKey();
    const { ticket } = await sut.issue(await callerWith(text));
    await kit.sql(`UPDATE ws_tickets SET expires_at = expires_at - interval '60 seconds'`);
    await expect(sut.redeem(ticket, ELSEWHERE)).rejects.toThrow(UnauthenticatedError);
  });

  it('die with their key, at once', async () => {
    const { text, key } = await kit.aKey();
    const { ticket } = await sut.issue(await callerWith(text));
    await kit.keys.revoke(key.id);
    await expect(sut.redeem(ticket, ELSEWHERE)).rejects.toThrow('it was revoked');
  });

  it('carry the rights that the key has when they are redeemed', async () => {
    const { text, key } = await kit.aKey();
    const { ticket } = await sut.issue(await callerWith(text));
    await kit.sql(`UPDATE api_keys SET scopes = '{music}' WHERE id = $1`, [key.id]);
    const caller = await sut.redeem(ticket, ELSEWHERE);
    expect([caller.may('music', 'write'), caller.may('chat', 'read')]).toEqual([true, false]);
  });

  it('stand for the operator', async () => {
    const { ticket } = await sut.issue(await callerWith(OPERATOR_KEY));
    expect(await sut.redeem(ticket, ELSEWHERE)).toMatchObject({ isOperator: true });
  });

  it('of callers without a key are no operator’s', async () => {
    const open = await AuthKit.start();
    const anonymous = await open.resolve({});
    await open.stop();
    const { ticket } = await sut.issue(anonymous);
    await expect(sut.redeem(ticket, ELSEWHERE)).rejects.toThrow(UnauthenticatedError);
  }, 60_000);

  it('cannot be guessed without end', async () => {
    const client = { address: '198.51.100.3' };
    for (let i = 0; i < 20; i++) {
      await expect(sut.redeem(`wt_${i}`, client)).rejects.toThrow(UnauthenticatedError);
    }
    await expect(sut.redeem('wt_20', client)).rejects.toThrow(RateLimitedError);
  });
});

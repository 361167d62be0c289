import { createHash, randomUUID } from 'node:crypto';
import { CancelledError, ConflictError, InvalidInputError } from '@parley/common';
import { Database } from '@parley/database';
import type { ClaimRequest } from './idempotency-claim';
import { IdempotencyKeys } from './idempotency-keys';
import { IdempotencyModule } from './idempotency.module';
import { InstanceKit } from './testing';

const staying = () => new AbortController().signal;
const hashOf = (body: string) => createHash('sha256').update(body).digest();

describe(IdempotencyKeys.name, () => {
  let kit: InstanceKit;
  let sut: IdempotencyKeys;

  const aRequest = (overrides: Partial<ClaimRequest> = {}): ClaimRequest => ({
    accountId: randomUUID(),
    route: 'POST /api/chat',
    key: 'key-1',
    bodyHash: hashOf('hello'),
    ...overrides,
  });
  const rowsOf = ({ accountId }: ClaimRequest) =>
    kit.sql<{ ref: string | null }>('SELECT ref FROM idempotency_keys WHERE account_id = $1', [
      accountId,
    ]);
  const attach = async (request: ClaimRequest, ref: string) => {
    const claim = await sut.acquire(request, staying());
    await kit.context
      .get(Database)
      .transaction((transaction) => sut.attach(transaction, claim, ref));
    return claim;
  };
  const heldByAnother = async (request: ClaimRequest, owner: string) => {
    const { accountId, route, key, bodyHash } = request;
    await kit.sql('SELECT claim_idempotency_key($1, $2, $3, $4, $5)', [
      accountId,
      route,
      key,
      bodyHash,
      owner,
    ]);
  };

  beforeAll(async () => {
    kit = await InstanceKit.start(IdempotencyModule);
    sut = kit.context.get(IdempotencyKeys);
  }, 60_000);
  afterAll(() => kit.stop());

  it('holds a key that nobody has', async () => {
    const request = aRequest();
    const { accountId, route, key } = request;
    expect(await sut.acquire(request, staying())).toEqual({
      accountId,
      route,
      key,
      isReplay: false,
    });
    expect(await rowsOf(request)).toEqual([{ ref: null }]);
  });

  it('takes one statement for that', async () => {
    const database = kit.context.get(Database);
    const query = jest.spyOn(database, 'query');
    await sut.acquire(aRequest(), staying());
    expect(query.mock.calls.filter(([{ name }]) => name.startsWith('idempotency'))).toHaveLength(1);
    query.mockRestore();
  });

  it('gives back what the key made, in the transaction that made it', async () => {
    const request = aRequest();
    await attach(request, 'session:abc');
    const again = await sut.acquire(request, staying());
    expect(again).toMatchObject({ ref: 'session:abc', isReplay: true });
  });

  it('forgets the reference with a transaction that is rolled back', async () => {
    const request = aRequest();
    const claim = await sut.acquire(request, staying());
    const work = kit.context.get(Database).transaction(async (transaction) => {
      await sut.attach(transaction, claim, 'session:abc');
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await rowsOf(request)).toEqual([{ ref: null }]);
  });

  it('has failed work done again under the same reference', async () => {
    const request = aRequest();
    await attach(request, 'turn:9007199254740991');
    const again = await sut.acquire(request, staying());
    expect(again).toMatchObject({ ref: 'turn:9007199254740991', isReplay: false });
    await sut.release(again);
    expect(await rowsOf(request)).toEqual([{ ref: 'turn:9007199254740991' }]);
  });

  it('refuses the key with another body', async () => {
    const request = aRequest();
    await attach(request, 'session:abc');
    const other = { ...request, bodyHash: hashOf('good bye') };
    await expect(sut.acquire(other, staying())).rejects.toThrow(ConflictError);
  });

  it('keeps accounts and routes apart', async () => {
    const request = aRequest();
    await attach(request, 'session:abc');
    const elsewhere = [
      { ...request, accountId: randomUUID() },
      { ...request, route: 'POST /chats' },
    ];
    for (const other of elsewhere) {
      expect(await sut.acquire(other, staying())).not.toHaveProperty('ref');
    }
  });

  it('lets the second wait for the first, and get its result', async () => {
    const request = aRequest();
    const first = await sut.acquire(request, staying());
    const second = sut.acquire(request, staying());
    await kit.context.get(Database).transaction((t) => sut.attach(t, first, 'turn-like:1'));
    sut.settle(first);
    expect(await second).toMatchObject({ ref: 'turn-like:1', isReplay: true });
  });

  it('lets the second have the key when the first gives it up', async () => {
    const request = aRequest();
    const first = await sut.acquire(request, staying());
    const second = sut.acquire(request, staying());
    await sut.release(first);
    expect(await second).toMatchObject({ isReplay: false });
  });

  it('gives a key of twenty at once to one of them', async () => {
    const request = aRequest();
    let made = 0;
    const all = Array.from({ length: 20 }, async () => {
      const claim = await sut.acquire(request, staying());
      if (claim.ref !== undefined) return claim.ref;
      made++;
      await kit.context.get(Database).transaction((t) => sut.attach(t, claim, 'session:only'));
      sut.settle(claim);
      return 'session:only';
    });
    expect(new Set(await Promise.all(all))).toEqual(new Set(['session:only']));
    expect(made).toBe(1);
  });

  it('does not release what refers to a result', async () => {
    const request = aRequest();
    const claim = await attach(request, 'session:abc');
    await sut.release(claim);
    expect(await rowsOf(request)).toEqual([{ ref: 'session:abc' }]);
  });

  it('waits for a living instance, not for a dead one', async () => {
    const [alive, dead] = [randomUUID(), randomUUID()];
    await kit.sql('SELECT instance_pulse($1)', [alive]);
    const [busy, orphaned] = [aRequest(), aRequest()];
    await heldByAnother(busy, alive);
    await heldByAnother(orphaned, dead);
    const leaving = new AbortController();
    const waiting = sut.acquire(busy, leaving.signal);
    expect(await sut.acquire(orphaned, staying())).toMatchObject({ isReplay: false });
    leaving.abort();
    await expect(waiting).rejects.toThrow(CancelledError);
  });

  it('does not let an instance attach that lost its claim', async () => {
    const request = aRequest();
    const claim = await sut.acquire(request, staying());
    await kit.sql('UPDATE idempotency_keys SET owner = $2 WHERE account_id = $1', [
      request.accountId,
      randomUUID(),
    ]);
    const work = kit.context
      .get(Database)
      .transaction((transaction) => sut.attach(transaction, claim, 'session:abc'));
    await expect(work).rejects.toThrow('took over');
    await sut.release(claim);
    expect(await rowsOf(request)).toEqual([{ ref: null }]);
  });

  it('starts over after a day', async () => {
    const request = aRequest();
    await attach(request, 'session:abc');
    await kit.sql(
      `UPDATE idempotency_keys SET created_at = created_at - interval '25 hours' WHERE account_id = $1`,
      [request.accountId],
    );
    expect(await sut.acquire(request, staying())).not.toHaveProperty('ref');
  });

  it('frees the key of a client that left meanwhile', async () => {
    const request = aRequest();
    await expect(sut.acquire(request, AbortSignal.abort())).rejects.toThrow(CancelledError);
    expect(await rowsOf(request)).toEqual([]);
  });

  it.each(['', 'a b', 'schlüssel', 'x'.repeat(256), 'nul\0', 'a, b'])(
    'refuses the key %p',
    async (key) => {
      const request = aRequest({ key });
      await expect(sut.acquire(request, staying())).rejects.toThrow(InvalidInputError);
      expect(await rowsOf(request)).toEqual([]);
    },
  );
});

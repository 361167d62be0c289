import { IdempotencyGuard } from './idempotency.guard';
import { AuthHttpKit } from './testing/auth-http.kit';
import { ProbeController } from './testing/probe.controller';

const OPERATOR = { authorization: 'Bearer operator-key' };
const MAKE = { name: 'a', how: 'make' };
const FAIL = { name: 'a', how: 'fail' };

describe(IdempotencyGuard.name, () => {
  let kit: AuthHttpKit;
  let count = 0;

  beforeAll(async () => {
    kit = await AuthHttpKit.start({ API_KEY: 'operator-key', RATE_LIMIT_MODELS_PER_MINUTE: '1' });
  }, 60_000);
  beforeEach(() => {
    ProbeController.made.length = 0;
    count += 1;
  });
  afterAll(() => kit.stop());

  const key = (text = `key-${count}`) => ({ 'idempotency-key': text });
  const make = (headers: Record<string, string>, body: unknown = MAKE, path = '/probe/things/x') =>
    kit.ask(`POST ${path}`, { ...OPERATOR, ...headers }, { body });
  /** Resolves when a handler has begun to wait. */
  const waiting = () => new Promise<void>((resolve) => (ProbeController.onWait = resolve));

  it('leaves a request without a key alone', async () => {
    await make({});
    await make({});
    expect(ProbeController.made).toHaveLength(2);
  });

  it('carries a repeated request out once and answers alike', async () => {
    const first = await make(key());
    expect(await make(key())).toMatchObject({ status: 200, body: first.body });
    expect(ProbeController.made).toHaveLength(1);
  });

  it('answers 409 to another body, another query and another path of the route', async () => {
    await make(key());
    expect((await make(key(), { ...MAKE, name: 'b' })).status).toBe(409);
    expect((await make(key(), MAKE, '/probe/things/x?user_id=alice')).status).toBe(409);
    expect((await make(key(), MAKE, '/probe/things/y')).status).toBe(409);
    expect(ProbeController.made).toHaveLength(1);
  });

  it.each(['with space', 'x'.repeat(256)])('answers 400 to the key %p', async (text) => {
    expect((await make(key(text))).status).toBe(400);
  });

  it('frees the key when the handler fails, before it says so', async () => {
    expect((await make(key(), FAIL)).status).toBe(404);
    expect((await make(key(), MAKE)).status).toBe(200);
  });

  it('frees the key when the body is refused', async () => {
    expect((await make(key(), { how: 'make' })).status).toBe(400);
    expect((await make(key(), MAKE)).status).toBe(200);
  });

  it('lets the second wait for the first', async () => {
    const begun = waiting();
    const first = make(key(), { name: 'a', how: 'wait' });
    await begun;
    const second = make(key(), { name: 'a', how: 'wait' });
    ProbeController.finish();
    expect((await second).body).toEqual((await first).body);
    expect(ProbeController.made).toHaveLength(1);
  });

  it('keeps the key of a client that left, as long as its work goes on', async () => {
    const begun = waiting();
    const leaving = new AbortController();
    const body = { name: 'a', how: 'wait' };
    const headers = { ...OPERATOR, ...key() };
    const first = kit.ask('POST /probe/things/x', headers, { body, signal: leaving.signal });
    await begun;
    leaving.abort();
    await expect(first).rejects.toThrow();
    const second = make(key(), body);
    ProbeController.finish();
    expect((await second).body).toEqual({ made: ProbeController.made[0] });
    expect(ProbeController.made).toHaveLength(1);
  });

  it('keeps apart the accounts, and the users that keys are pinned to', async () => {
    const callers = [
      await kit.anAccount('acme@example.com'),
      await kit.aKey({ pinnedUserId: 'alice' }),
      await kit.aKey({ pinnedUserId: 'bob' }),
      await kit.aKey(),
    ];
    for (const caller of callers) {
      const headers = { 'x-api-key': caller['x-api-key'], ...key() };
      await kit.ask('POST /probe/things/x', headers, { body: MAKE });
    }
    expect(new Set(ProbeController.made).size).toBe(4);
  });

  it('looks the key up before limits, and frees it when they refuse', async () => {
    const headers = await kit.aKey();
    const model = (text: string) => kit.ask('POST /probe/model', { ...headers, ...key(text) });
    expect((await model('m-1')).status).toBe(201);
    expect((await model('m-2')).status).toBe(429);
    const rows = await kit.sql(`SELECT key FROM idempotency_keys WHERE key LIKE 'm-%'`);
    expect(rows).toEqual([{ key: 'm-1' }]);
  });

  it('makes a replay cost nothing', async () => {
    const headers = { ...(await kit.aKey({ requestsPerMinute: 1 })), ...key() };
    const first = await kit.ask('POST /probe/things/x', headers, { body: MAKE });
    const again = await kit.ask('POST /probe/things/x', headers, { body: MAKE });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect((await kit.ask('GET /probe/chat', headers)).status).toBe(429);
  });
});

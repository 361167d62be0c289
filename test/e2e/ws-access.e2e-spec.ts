import { randomUUID } from 'node:crypto';
import { Cli } from '../kit/cli';
import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';
import { World } from '../kit/world';

const OPERATOR_KEY = 'operator-key-of-the-spec';

describe('who may open a socket', () => {
  let world: World;
  let server: ServerProcess;
  let cli: Cli;

  beforeAll(async () => {
    world = await World.create();
    cli = new Cli(world);
    server = await world.start({ API_KEY: OPERATOR_KEY, MAX_SOCKETS_PER_KEY: '5' });
  });

  afterAll(() => world.dispose());

  const aKey = async (...words: string[]): Promise<string> => {
    const email = `${randomUUID()}@example.com`;
    const { key } = await cli.json('users', 'create', email);
    if (words.length === 0) return String(key);
    return String((await cli.json('keys', 'create', '--account', email, ...words))['key']);
  };
  const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });
  const enter = (key: string, query = '') =>
    TestSocket.enter(server.url, `/ws${query}`, bearer(key));

  /** What a client that may not in is told. */
  const refusal = async (query: string, headers: Record<string, string> = {}) => {
    const socket = await TestSocket.open(server.url, `/ws${query}`, { headers });
    const frame = await socket.next();
    const { code } = await socket.untilClosed();
    return { ...frame, code };
  };

  it('is whoever passes a key, in each of the ways', async () => {
    const key = await aKey();
    const ticket = await request(server.url, 'POST /api/auth/ws-ticket', {}, bearer(key).headers);
    const ways: [string, Record<string, string>][] = [
      ['', bearer(key).headers],
      ['', { 'x-api-key': key }],
      [`?api_key=${key}`, {}],
      [`?token=${key}`, {}],
      [`?ticket=${String(ticket.body['ticket'])}`, {}],
    ];
    for (const [query, headers] of ways) {
      const socket = await TestSocket.enter(server.url, `/ws${query}`, { headers });
      await socket.close();
    }
  });

  it.each([
    ['no key', '', {}, 'api_key_required'],
    ['a wrong key', '?token=wrong-key', {}, 'invalid_api_key'],
    ['two keys', '?api_key=one-key', { 'x-api-key': 'another-key' }, 'two_credentials'],
    ['a made-up ticket', '?ticket=wt_x', {}, 'invalid_ticket'],
  ])('is nobody with %s, who is told so in a frame', async (_, query, headers, code) => {
    expect(await refusal(query, headers)).toMatchObject({
      type: 'error',
      message: 'Authentication required',
      error: { code },
      code: 1008,
    });
  });

  it('is told alike on every path', async () => {
    const socket = await TestSocket.open(server.url, '/voice/ws-test');
    expect(await socket.next()).toMatchObject({ message: 'Authentication required' });
    expect(await socket.untilClosed()).toMatchObject({ code: 1008 });
  });

  it('may do on it what the key may', async () => {
    const socket = await enter(await aKey('--scopes', 'chat:read'));
    const refused = await socket.ask({ type: 'chat', message: 'hi' });
    expect(refused).toMatchObject({ type: 'error', error: { code: 'missing_scope' } });
    expect(await socket.ask({ type: 'subscribe', events: ['*'] })).toMatchObject({
      type: 'subscribed',
    });
    await socket.close();
  });

  it('speaks for one user where the key does', async () => {
    const key = await aKey('--user', 'ann');
    const own = await enter(key);
    expect(own.welcome).toMatchObject({ user_id: 'ann' });
    expect(await own.ask({ type: 'subscribe', events: ['*'], scope: 'account' })).toMatchObject({
      type: 'error',
      error: { code: 'other_user' },
    });
    expect(await refusal('?user_id=bob', bearer(key).headers)).toMatchObject({ code: 1008 });
    await own.close();
  });

  it('hears of no other account', async () => {
    const [one, another] = [await aKey(), await aKey()];
    const socket = await enter(one, '?session_id=shared&user_id=ann');
    await socket.ask({ type: 'subscribe', events: ['*'], scope: 'account' });
    const body = { message: 'secret', session_id: 'shared', user_id: 'ann' };
    await request(server.url, 'POST /api/chat', body, bearer(another).headers);
    await request(server.url, 'POST /api/chat', { ...body, message: 'ours' }, bearer(one).headers);
    expect(await socket.next()).toMatchObject({ data: { message: 'ours' } });
    expect(await socket.ask({ type: 'subscribe', events: ['*'], scope: 'all' })).toMatchObject({
      type: 'error',
    });
    await socket.close();
  });

  it('is sent away when the key is revoked', async () => {
    const email = `${randomUUID()}@example.com`;
    const { key } = await cli.json('users', 'create', email);
    const socket = await enter(String(key));
    const revokedMs = performance.now();
    await cli.run('users', 'revoke', email);
    expect(await socket.next()).toMatchObject({ error: { code: 'key_revoked' } });
    expect(await socket.untilClosed()).toMatchObject({ code: 1008 });
    expect(performance.now() - revokedMs).toBeLessThan(15_000);
  });

  it('gets so many sockets and no more', async () => {
    const key = await aKey();
    const sockets = [];
    for (let n = 0; n < 5; n++) sockets.push(await enter(key));
    expect(await refusal('', bearer(key).headers)).toMatchObject({
      error: { code: 'too_many_sockets' },
      code: 1013,
    });
    await sockets.pop()?.close();
    await (await enter(key)).close();
    await Promise.all(sockets.map((socket) => socket.close()));
  });

  it('leaves no key in the log, and a line for each socket', async () => {
    const key = await aKey();
    const socket = await TestSocket.enter(server.url, `/ws?api_key=${key}&user_id=mia`);
    await socket.close();
    await request(server.url, 'GET /version');
    expect(server.log).not.toContain(key);
    expect(server.log).not.toContain('mia');
  });
});

describe('a server without keys', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
  });

  afterAll(() => world.dispose());

  it('takes sockets of pages on this machine', async () => {
    const origin = 'http://localhost:3000';
    await (await TestSocket.enter(server.url, '/ws', { origin })).close();
  });

  it.each([
    ['a page elsewhere', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a name that was rebound to this machine', { headers: { host: 'evil.example' } }],
  ])('takes none of %s', async (_, options) => {
    await expect(TestSocket.open(server.url, '/ws', options)).rejects.toThrow('403');
  });

  it('sends its sockets away when the first key is made', async () => {
    const socket = await TestSocket.enter(server.url, '/ws');
    await new Cli(world).json('users', 'create', 'first@example.com');
    expect(await socket.next()).toMatchObject({ error: { code: 'api_key_required' } });
    expect(await socket.untilClosed()).toMatchObject({ code: 1008 });
  });
});

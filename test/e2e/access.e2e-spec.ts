import { request as rawRequest } from 'node:http';
import { once } from 'node:events';
import { runCli } from '../kit/run-cli';
import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const OPERATOR_KEY = 'operator-key-of-the-spec';

describe('open mode', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
  });

  afterAll(() => world.dispose());

  it('serves loopback pages and says so to browsers', async () => {
    const { status, headers } = await request(server.url, 'GET /api/models', undefined, {
      origin: 'http://localhost:3000',
    });
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['https://evil.example', 'null'])('refuses a page from %s', async (origin) => {
    const { status } = await request(
      server.url,

      'POST /api/chat',
      { message: 'hi' },
      { origin },
    );
    expect(status).toBe(403);
  });

  it('refuses a host name that is not this machine (DNS rebinding)', async () => {
    expect(await statusWithHost(server.url, 'evil.example')).toBe(403);
  });

  it('refuses to listen for other machines', async () => {
    const elsewhere = await World.create();
    const { code, output } = await elsewhere.startInVain({ HOST: '0.0.0.0' });
    await elsewhere.dispose();
    expect(code).toBe(1);
    expect(output).toContain('ALLOW_ANONYMOUS=true');
    expect(output).toContain('API_KEY');
    expect(output).not.toMatch(/^\s+at /m);
  });
});

describe('keyed mode', () => {
  let world: World;
  let server: ServerProcess;
  let key: string;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start({ API_KEY: OPERATOR_KEY });
    key = await newKey('users', 'create', 'partner@example.com');
  });

  afterAll(() => world.dispose());

  async function newKey(...words: string[]): Promise<string> {
    const { stdout } = await runCli(world, ...words, '--json');
    return (JSON.parse(stdout) as { key: string }).key;
  }
  const get = (path: string, headers = {}) =>
    request(server.url, `GET ${path}`, undefined, headers);
  const post = (path: string, body: object, as: string) =>
    request(server.url, `POST ${path}`, body, { authorization: `Bearer ${as}` });

  it.each([
    '/health',
    '/health/live',
    '/health/ready',
    '/version',
    '/docs',
    '/redoc',
    '/realtime_client.html',
    '/openapi.json',
  ])('leaves %s to everybody', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it('shows its page to a browser, and its facts at / to key holders only', async () => {
    expect((await get('/', { accept: 'text/html' })).status).toBe(200);
    expect((await get('/', { accept: 'application/json' })).status).toBe(401);
  });

  it.each(['/api/sessions', '/chats', '/api/models', '/api/conversations'])(
    'asks for a key at %s',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(body).toMatchObject({
        status: 401,
        detail: expect.any(String),
        request_id: expect.any(String),
      });
    },
  );

  it('takes a key as Bearer and as X-API-Key, and not in the query', async () => {
    expect((await get('/chats', { authorization: `Bearer ${key}` })).status).toBe(200);
    expect((await get('/chats', { 'x-api-key': key })).status).toBe(200);
    expect((await get(`/chats?api_key=${key}`)).status).toBe(401);
  });

  it('refuses two different keys in one request', async () => {
    const headers = { authorization: `Bearer ${key}`, 'x-api-key': OPERATOR_KEY };
    expect((await get('/chats', headers)).status).toBe(401);
  });

  it("keeps two accounts' alice apart, and hides one from the other like what does not exist", async () => {
    const other = await newKey('users', 'create', 'other@example.com');
    const session_id = 'same-name';
    await post('/api/chat', { message: 'mine', user_id: 'alice', session_id }, key);
    await post('/api/chat', { message: 'theirs', user_id: 'alice', session_id }, other);
    const { body } = await get(`/api/sessions/${session_id}`, { 'x-api-key': key });
    expect(JSON.stringify(body)).toContain('mine');
    expect(JSON.stringify(body)).not.toContain('theirs');
    const { body: chat } = await post('/chats', { user_id: 'alice' }, other);
    expect((await get(`/chats/${String(chat['id'])}`, { 'x-api-key': key })).status).toBe(404);
  });

  it('holds a pinned key to its user and a read-only key to reading', async () => {
    const pinned = await newKey(
      'keys',
      'create',
      '--account',
      'partner@example.com',
      '--user',
      'alice',
    );
    expect((await post('/api/chat', { message: 'hi', user_id: 'bob' }, pinned)).status).toBe(403);
    expect((await post('/api/chat', { message: 'hi' }, pinned)).body).toMatchObject({
      metadata: { user_id: 'alice' },
    });
    const reading = await newKey(
      'keys',
      'create',
      '--account',
      'partner@example.com',
      '--read-only',
    );
    expect((await get('/chats', { 'x-api-key': reading })).status).toBe(200);
    expect((await post('/api/chat', { message: 'hi' }, reading)).status).toBe(403);
  });

  it('lets only operators look across accounts', async () => {
    expect((await get('/api/sessions?scope=all', { 'x-api-key': key })).status).toBe(403);
    expect((await get('/api/sessions?scope=all', { 'x-api-key': OPERATOR_KEY })).status).toBe(200);
  });

  it('kills a revoked key within 5 s', async () => {
    const doomed = await newKey('users', 'create', 'doomed@example.com');
    expect((await get('/chats', { 'x-api-key': doomed })).status).toBe(200);
    await runCli(world, 'users', 'revoke', 'doomed@example.com');
    await untilTrue(
      async () => (await get('/chats', { 'x-api-key': doomed })).status === 401,
      5_000,
    );
  });

  it('limits a key and says when to come back', async () => {
    const strict = await World.create();
    const limited = await strict.start({ API_KEY: OPERATOR_KEY, RATE_LIMIT_READS_PER_MINUTE: '3' });
    const ask = () => request(limited.url, 'GET /chats', undefined, { 'x-api-key': OPERATOR_KEY });
    const replies = [await ask(), await ask(), await ask(), await ask()];
    await strict.dispose();
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200, 429]);
    expect(replies[0]?.headers.get('ratelimit-remaining')).toBe('2');
    expect(Number(replies[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('slows down who guesses keys, but not who has one', async () => {
    let refused = 0;
    for (let n = 0; n < 25; n += 1) {
      const { status } = await get('/chats', { 'x-api-key': `guess-number-${n}` });
      if (status === 429) refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
    expect((await get('/chats', { 'x-api-key': key })).status).toBe(200);
  });
});

async function statusWithHost(url: string, host: string): Promise<number> {
  const outgoing = rawRequest(`${url}/api/models`, { headers: { host } });
  outgoing.end();
  const [response] = (await once(outgoing, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

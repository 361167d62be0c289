import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';

const MIB = 1024 * 1024;

describe('bad input', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
  });

  afterAll(async () => {
    expect(server.log).not.toContain('"level":"error"');
    await world.dispose();
  });

  const send = (text: string, path = '/api/chat', type = 'application/json') =>
    fetch(server.url + path, { method: 'POST', headers: { 'content-type': type }, body: text });
  const countSessions = async () => (await request(server.url, 'GET /api/sessions')).body['total'];

  it.each([
    ['broken JSON', '{"message": ', 400],
    ['a list', '["message"]', 400],
    ['a string', '"message"', 400],
    ['null', 'null', 400],
    ['a number for text', '{"message": 5}', 400],
    ['an object for text', '{"message": {"$ne": null}}', 400],
    ['a NUL', '{"message": "a\\u0000b"}', 400],
    ['half a surrogate pair', '{"message": "\\ud800"}', 400],
    ['__proto__', '{"message": "hi", "__proto__": {"isAdmin": true}}', 400],
    ['a NUL in an id', '{"message": "hi", "session_id": "a\\u0000"}', 400],
    ['an endless id', `{"message": "hi", "session_id": "${'x'.repeat(5_000)}"}`, 400],
    ['an empty id', '{"message": "hi", "user_id": ""}', 400],
    ['deep nesting', `{"message": "hi", "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 400],
    ['too much text', `{"message": "${'x'.repeat(200_000)}"}`, 400],
    ['10 MB', `{"message": "${'x'.repeat(10 * MIB)}"}`, 413],
  ])('%s is refused with a sentence, and nothing is stored', async (_, text, status) => {
    const before = await countSessions();
    const response = await send(text);
    expect(response.status).toBe(status);
    const problem = (await response.json()) as Record<string, unknown>;
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problem).toMatchObject({
      status,
      detail: expect.stringMatching(/^\w.*\w/s),
      title: expect.any(String),
    });
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|SELECT|Error:/);
    expect(await countSessions()).toBe(before);
  });

  it('asks for JSON where something else comes', async () => {
    expect(
      (await send('message=hi', '/api/chat', 'application/x-www-form-urlencoded')).status,
    ).toBe(415);
    expect((await send('<message/>', '/api/chat', 'text/xml')).status).toBe(415);
  });

  it.each([
    '/api/sessions?limit=0',
    '/api/sessions?limit=1001',
    '/api/sessions?limit=ten',
    '/api/sessions?limit=1e9',
    '/api/sessions?cursor=made-up',
    '/api/conversations?cursor=WyJ4Il0',
    '/api/sessions?scope=universe',
    '/api/sessions/a%00b',
    '/chats/%',
    '/chats?user_id=',
  ])('%s is 400', async (path) => {
    const { status, body } = await request(server.url, `GET ${path}`);
    expect(status).toBe(400);
    expect(body['detail']).toMatch(/\w/);
  });

  it.each([
    '/api/nothing',
    '/api/sessions/none',
    '/chats/none',
    '/API/../etc/passwd',
    '/api/sessions/..%2f..',
  ])('%s is 404', async (path) => {
    expect((await request(server.url, `GET ${path}`)).status).toBe(404);
  });

  it('keeps a sane request id and replaces any other', async () => {
    const withId = (id: string) =>
      request(server.url, 'GET /version', undefined, { 'x-request-id': id });
    expect((await withId('trace-42')).headers.get('x-request-id')).toBe('trace-42');
    expect((await withId('{"$ne": 1}')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('takes every script, emoji and right-to-left text as it is', async () => {
    const message = 'Olá 你好 שלום 👩‍👩‍👧 e\u0301 \u202Eabc';
    await request(server.url, 'POST /api/chat', { message, session_id: 'unicode' });
    const { body } = await request(server.url, 'GET /api/sessions/unicode');
    expect((body['messages'] as Record<string, unknown>[])[0]?.['content']).toBe(message);
  });
});

import { type Json, request } from '../kit/request';
import { World } from '../kit/world';
import type { ServerProcess } from '../kit/server-process';

describe('sessions and conversations', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
  });

  afterAll(() => world.dispose());

  const call = (line: string, body?: Json) => request(server.url, line, body);

  it('creates, shows, lists and closes a session for good', async () => {
    const created = await call('POST /api/sessions', {
      user_id: 'sally',
      title: 'Plans',
      metadata: { a: 1 },
    });
    expect(created.status).toBe(201);
    const id = String(created.body['session_id']);
    const list = await call('GET /api/sessions?user_id=sally');
    expect(list.body).toMatchObject({
      total: 1,
      sessions: { [id]: { user_id: 'sally', websocket_connected: false } },
    });
    const closed = await call(`DELETE /api/sessions/${id}`);
    expect(closed.body).toEqual({ success: true, message: `Session ${id} closed` });
    expect((await call(`GET /api/sessions/${id}`)).status).toBe(404);
    expect((await call('POST /api/chat', { message: 'again', session_id: id })).status).toBe(404);
    expect((await call('GET /api/sessions?user_id=sally')).body['total']).toBe(0);
  });

  it('makes a session of an empty POST, as S0 does', async () => {
    const { status, body } = await call('POST /api/sessions');
    expect(status).toBe(201);
    expect(body['user_id']).toBe('default_user');
  });

  it('pages without losing or repeating a turn', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      await call('POST /api/chat', {
        message: `note ${n}`,
        user_id: 'pager',
        session_id: 'paged',
      });
    }
    const seen: unknown[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page += 1) {
      const { items, headers } = await call(
        `GET /api/conversations?user_id=pager&limit=2${cursor}`,
      );
      seen.push(...items.map((turn) => turn['user_input']));
      cursor = `&cursor=${headers.get('x-next-cursor') ?? ''}`;
    }
    expect(seen).toEqual(['note 5', 'note 4', 'note 3', 'note 2', 'note 1']);
  });

  it('shows turns as S1 documents them', async () => {
    await call('POST /api/chat', { message: 'hello', user_id: 'shape' });
    const { items } = await call('GET /api/conversations?user_id=shape');
    expect(items[0]).toMatchObject({
      id: expect.any(Number),
      session_id: expect.any(String),
      turn_no: 1,
      user_input: 'hello',
      assistant_response: expect.any(String),
      intent_type: 'greeting',
      timestamp: expect.any(String),
    });
  });

  it('counts what its cache really does', async () => {
    const before = (await call('GET /api/sessions/stats/cache')).body;
    for (const message of ['a', 'b', 'c']) {
      await call('POST /api/chat', { message, session_id: 'cached' });
    }
    const after = (await call('GET /api/sessions/stats/cache')).body;
    expect(after['backend']).toBe(world.name === 'redis' ? 'redis' : 'memory');
    expect(Number(after['hits']) - Number(before['hits'])).toBe(2);
    expect(Number(after['misses']) - Number(before['misses'])).toBe(1);
  });
});

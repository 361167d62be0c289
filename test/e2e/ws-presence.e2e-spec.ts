import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

describe('presence on /ws', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
  });

  afterAll(() => world.dispose());

  const enter = (query = ''): Promise<TestSocket> => TestSocket.enter(server.url, `/ws${query}`);
  const rest = (line: string, body?: Json) => request(server.url, line, body);
  const sessions = async (query: string): Promise<Json> =>
    (await rest(`GET /api/sessions?${query}`)).body['sessions'] as Json;

  it('shows a session that somebody is connected to before anything is said in it', async () => {
    const socket = await enter('?user_id=kim&client_type=web');
    const listed = await sessions('user_id=kim');
    expect(listed[socket.sessionId]).toMatchObject({
      user_id: 'kim',
      client_type: 'web',
      websocket_connected: true,
    });
    await socket.chat('hi');
    expect(await sessions('user_id=kim')).toMatchObject({
      [socket.sessionId]: { websocket_connected: true, message_count: 2 },
    });
    await socket.close();
    await untilTrue(async () => {
      const session = (await sessions('user_id=kim'))[socket.sessionId] as Json;
      return session['websocket_connected'] === false;
    });
  });

  it('is counted, and ended from outside', async () => {
    const socket = await enter('?user_id=lea');
    const { body } = await rest('GET /ws/status?user_id=lea');
    expect(body).toMatchObject({ active_connections: 1, sessions: [socket.sessionId] });
    const answer = await rest(`POST /ws/disconnect/${socket.sessionId}`);
    expect(answer).toMatchObject({
      status: 200,
      body: { message: `Session ${socket.sessionId} disconnected successfully` },
    });
    expect(await socket.untilClosed()).toMatchObject({ code: 1000 });
    await untilTrue(async () => {
      const again = await rest(`POST /ws/disconnect/${socket.sessionId}`);
      return again.status === 404;
    });
  });

  it('ends with the session', async () => {
    const socket = await enter();
    await socket.chat('hi');
    const { status } = await rest(`DELETE /api/sessions/${socket.sessionId}`);
    expect(status).toBe(200);
    expect(await socket.untilClosed()).toMatchObject({ code: 1000 });
  });

  it('ends with a session in which nothing was said', async () => {
    const socket = await enter();
    const { body } = await rest(`DELETE /api/sessions/${socket.sessionId}`);
    expect(body).toEqual({ success: true, message: `Session ${socket.sessionId} closed` });
    await socket.untilClosed();
  });
});

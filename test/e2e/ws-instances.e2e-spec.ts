import { request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const SHARED = process.env['PARLEY_TEST_WORLD'] !== 'embedded';

(SHARED ? describe : describe.skip)('sockets of two instances', () => {
  let world: World;
  let first: ServerProcess;
  let second: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    first = await world.start();
    second = await world.start();
  });

  afterAll(() => world.dispose());

  const status = async (server: ServerProcess, user: string): Promise<unknown> =>
    (await request(server.url, `GET /ws/status?user_id=${user}`)).body['active_connections'];

  it('are seen from both', async () => {
    const socket = await TestSocket.enter(first.url, '/ws?user_id=ann');
    expect(await status(second, 'ann')).toBe(1);
    const { body } = await request(second.url, 'GET /api/sessions?user_id=ann');
    expect(body['sessions']).toMatchObject({ [socket.sessionId]: { websocket_connected: true } });
    await socket.close();
    await untilTrue(async () => (await status(second, 'ann')) === 0);
  });

  it.each(['POST /ws/disconnect/', 'DELETE /api/sessions/'])(
    'are closed by %s on either',
    async (line) => {
      const socket = await TestSocket.enter(first.url, '/ws');
      await socket.ask({ type: 'chat', message: 'hi' });
      expect((await request(second.url, line + socket.sessionId)).status).toBe(200);
      expect(await socket.untilClosed()).toMatchObject({ code: 1000 });
    },
  );

  it('get each event once, whichever instance it happened on', async () => {
    const here = await TestSocket.enter(first.url, '/ws?user_id=bea');
    const there = await TestSocket.enter(
      second.url,
      `/ws?session_id=${here.sessionId}&user_id=bea`,
    );
    for (const socket of [here, there])
      await socket.ask({ type: 'subscribe', events: ['MESSAGE_RECEIVED'] });
    const messages = Array.from({ length: 20 }, (_, n) => `m${n}`);
    for (const [n, message] of messages.entries()) {
      const { url } = n % 2 === 0 ? first : second;
      const body = { message, session_id: here.sessionId, user_id: 'bea' };
      await request(url, 'POST /api/chat', body);
    }
    for (const socket of [here, there]) {
      const events = await socket.nextFew(20);
      expect(events.map(({ data }) => (data as { message: string }).message)).toEqual(messages);
      expect(await socket.rest()).toEqual([]);
      await socket.close();
    }
  });

  it('of a killed instance do not count, and its clients go on elsewhere', async () => {
    const third = await world.startProcess();
    const socket = await TestSocket.enter(third.url, '/ws?user_id=cleo');
    await socket.ask({ type: 'subscribe', events: ['MESSAGE_RECEIVED'] });
    socket.say({ type: 'chat', message: 'seen' });
    const { event_id } = await socket.nextOf('event');
    await third.stop('SIGKILL');
    await request(first.url, 'POST /api/chat', { message: 'missed', session_id: socket.sessionId });
    const again = await TestSocket.enter(second.url, `/ws?session_id=${socket.sessionId}`);
    again.say({ type: 'subscribe', events: ['MESSAGE_RECEIVED'], last_event_id: String(event_id) });
    expect(await again.next()).toMatchObject({ type: 'subscribed' });
    expect(await again.next()).toMatchObject({ data: { message: 'missed' } });
    await untilTrue(async () => (await status(first, 'cleo')) === 1);
    await again.close();
  });
});

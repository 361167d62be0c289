import { randomUUID } from 'node:crypto';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';
import { World } from '../kit/world';

describe('events on /ws', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
  });

  afterAll(() => world.dispose());

  const enter = (query = ''): Promise<TestSocket> => TestSocket.enter(server.url, `/ws${query}`);
  const rest = (line: string, body?: Json) => request(server.url, line, body);

  it('come to a socket that subscribed, after the answer to that, and to no other', async () => {
    const [listening, silent] = [await enter('?user_id=finn'), await enter('?user_id=finn')];
    const subscribed = await listening.ask({ type: 'subscribe', events: ['message_received'] });
    expect(subscribed).toMatchObject({ type: 'subscribed', events: ['message_received'] });
    const said = { message: 'Hello', session_id: listening.sessionId, user_id: 'finn' };
    const { body } = await rest('POST /api/chat', said);
    expect(await listening.next()).toEqual({
      type: 'event',
      event_type: 'MESSAGE_RECEIVED',
      data: { message: 'Hello', response: body['response'], intent: body['intent'] },
      session_id: listening.sessionId,
      user_id: 'finn',
      timestamp: expect.any(String) as string,
      event_id: expect.any(String) as string,
    });
    expect(await silent.rest()).toEqual([]);
    await Promise.all([listening.close(), silent.close()]);
  });

  it('are told apart by name, and names that nothing has are named', async () => {
    const socket = await enter();
    const names = ['MUSIC_PLAY', 'message_RECEIVED', 'NOTHING'];
    expect(await socket.ask({ type: 'subscribe', events: names })).toMatchObject({
      events: names,
      unknown: ['NOTHING'],
    });
    const gone = await socket.ask({ type: 'unsubscribe', events: ['MESSAGE_RECEIVED'] });
    expect(gone).toMatchObject({ type: 'unsubscribed', events: ['MESSAGE_RECEIVED'] });
    await socket.chat('unheard');
    expect(await socket.rest()).toEqual([]);
    await socket.close();
  });

  it.each([
    ['in the address', (id: string) => [`&last_event_id=${id}`, undefined]],
    ['in subscribe', (id: string) => ['', id]],
  ])('that were missed come in order, once each, asked for %s', async (_, ask) => {
    const session = `s-${randomUUID()}`;
    const first = await enter(`?session_id=${session}`);
    // Not of the client's own coming, which may be told late.
    await first.ask({ type: 'subscribe', events: ['MESSAGE_RECEIVED'] });
    first.say({ type: 'chat', message: 'seen' });
    const seen = await first.nextOf('event');
    await first.close();
    for (const message of ['one', 'two', 'three']) {
      await rest('POST /api/chat', { message, session_id: session });
    }
    const [query = '', last_event_id] = ask(String(seen['event_id']));
    const second = await enter(`?session_id=${session}${query}`);
    second.say({ type: 'subscribe', events: ['MESSAGE_RECEIVED'], last_event_id });
    expect(await second.next()).toMatchObject({ type: 'subscribed' });
    await rest('POST /api/chat', { message: 'four', session_id: session });
    const events = await second.nextFew(4);
    expect(events.map(({ data }) => (data as Json)['message'])).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
    await second.close();
  });

  it('are replayed to a socket that asks again', async () => {
    const socket = await enter();
    await socket.ask({ type: 'subscribe', events: ['MESSAGE_RECEIVED'] });
    await socket.chat('one');
    const [first] = await socket.nextFew(1);
    await socket.chat('two');
    const [second] = await socket.nextFew(1);
    socket.say({ type: 'replay', last_event_id: String(first?.['event_id']) });
    expect(await socket.next()).toMatchObject({ type: 'subscribed' });
    expect(await socket.next()).toEqual(second);
    await socket.close();
  });

  it('cannot be asked for after what is no event', async () => {
    const socket = await enter('?last_event_id=evt_made_up');
    expect(await socket.ask({ type: 'subscribe', events: ['*'] })).toMatchObject({
      type: 'error',
    });
    expect(await socket.ask({ type: 'subscribe' })).toMatchObject({ type: 'subscribed' });
    await socket.close();
  });

  it('tell the other sockets of a user who comes and goes', async () => {
    const socket = await enter('?user_id=gina');
    await socket.ask({ type: 'subscribe', events: ['CLIENT_CONNECTED', 'CLIENT_DISCONNECTED'] });
    const other = await enter('?user_id=gina&client_type=mobile');
    const data = { session_id: other.sessionId, client_type: 'mobile' };
    expect(await socket.next()).toMatchObject({ event_type: 'CLIENT_CONNECTED', data });
    const stranger = await enter('?user_id=hans');
    await stranger.close();
    await other.close();
    expect(await socket.next()).toMatchObject({ event_type: 'CLIENT_DISCONNECTED', data });
    expect(await socket.rest()).toEqual([]);
    await socket.close();
  });

  it('reach further where the key may and the client asks', async () => {
    const socket = await enter('?user_id=ida');
    await socket.ask({ type: 'subscribe', events: ['MESSAGE_RECEIVED'], scope: 'account' });
    await rest('POST /api/chat', { message: 'elsewhere', user_id: 'jim' });
    expect(await socket.next()).toMatchObject({ user_id: 'jim', data: { message: 'elsewhere' } });
    await socket.close();
  });

  it('come unasked, and by their old names, with event_format=legacy', async () => {
    const socket = await enter('?event_format=legacy');
    await rest('POST /api/chat', { message: 'old', session_id: socket.sessionId });
    expect(await socket.next()).toMatchObject({
      type: 'message_received',
      data: { message: 'old' },
      session_id: socket.sessionId,
    });
    await socket.close();
  });

  it('tell the listeners of a command that failed on our side', async () => {
    const socket = await enter();
    await socket.ask({ type: 'subscribe', events: ['ERROR'] });
    socket.say({ type: 'music_control', action: 'play', song_name: 'jazz' });
    expect(await socket.nextOf('event')).toMatchObject({
      event_type: 'ERROR',
      data: { error: 'Music player not available', endpoint: '/ws' },
    });
    await socket.close();
  });
});

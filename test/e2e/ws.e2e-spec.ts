import type { ScriptedUpstream } from '@parley/ai/testing';
import { type Json, request } from '../kit/request';
import { ScriptedWorld } from '../kit/scripted-world';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';
import { untilTrue } from '../kit/until-true';

describe('/ws', () => {
  let scripted: ScriptedWorld;
  let upstream: ScriptedUpstream;
  let server: ServerProcess;

  beforeAll(async () => {
    scripted = await ScriptedWorld.create();
    ({ upstream, server } = scripted);
  });

  afterAll(() => scripted.dispose());

  beforeEach(() => upstream.answerWith({}));

  const enter = (query = ''): Promise<TestSocket> => TestSocket.enter(server.url, `/ws${query}`);
  const chat = async (socket: TestSocket, message: string): Promise<Json> => {
    socket.say({ type: 'chat', message });
    return socket.nextOf('chat_response');
  };
  const rest = (line: string, body?: Json) => request(server.url, line, body);

  describe('the handshake', () => {
    it('says who the client is and what can be done', async () => {
      const socket = await enter('?user_id=ann&client_type=web&session_id=&unknown=1');
      expect(socket.welcome).toMatchObject({
        session_id: expect.stringMatching(/^ann_\d{14}_[\da-f-]{36}$/),
        user_id: 'ann',
        features: { chat: true, events: true },
      });
      await socket.close();
    });

    it('makes somebody of a client that says nothing', async () => {
      const socket = await enter();
      expect(socket.welcome['user_id']).toBe('default_user');
      await chat(socket, 'hi');
      const { body } = await rest(`GET /api/sessions/${socket.sessionId}`);
      expect(body).toMatchObject({ user_id: 'default_user', client_type: 'unknown' });
      await socket.close();
    });

    it('joins a session as the user that it belongs to', async () => {
      const first = await enter(`?user_id=bea`);
      await chat(first, 'hi');
      const second = await enter(`?session_id=${first.sessionId}`);
      expect(second.welcome).toMatchObject({ session_id: first.sessionId, user_id: 'bea' });
      await Promise.all([first.close(), second.close()]);
    });

    it.each([
      ['a session of another user', (id: string) => `?session_id=${id}&user_id=eve`],
      ['a reserved id', () => '?session_id=stats'],
      ['a user with control characters', () => '?user_id=a%07b'],
      ['an unknown event format', () => '?event_format=xml'],
    ])('closes on %s, and says why', async (_, query) => {
      const owner = await enter('?user_id=cleo');
      await chat(owner, 'hi');
      const socket = await TestSocket.open(server.url, `/ws${query(owner.sessionId)}`);
      expect(await socket.next()).toMatchObject({ type: 'error', message: expect.any(String) });
      expect(await socket.untilClosed()).toMatchObject({ code: 1008 });
      await owner.close();
    });

    it('closes on a session that was deleted', async () => {
      const owner = await enter();
      await chat(owner, 'hi');
      await owner.close();
      await rest(`DELETE /api/sessions/${owner.sessionId}`);
      const socket = await TestSocket.open(server.url, `/ws?session_id=${owner.sessionId}`);
      expect(await socket.next()).toMatchObject({ type: 'error', message: 'Session not found' });
      await socket.untilClosed();
    });

    it('answers an unknown path with 404', async () => {
      await expect(TestSocket.open(server.url, '/ws/nowhere')).rejects.toThrow('404');
    });
  });

  describe('messages', () => {
    it.each([
      ['no JSON', 'nope', 'Invalid JSON'],
      ['no object', '[1]', 'Invalid message format: send an object with a "type"'],
      ['an unknown type', '{"type":"dance"}', 'Unknown message type: dance'],
      ['a name of Object', '{"type":"constructor"}', 'Unknown message type: constructor'],
      ['a missing field', '{"type":"chat"}', 'Invalid parameters: message'],
      ['a blank text', '{"type":"chat","message":" "}', 'Invalid parameters: message'],
      ['a wrong field', '{"type":"subscribe","events":"X"}', 'Invalid parameters: events'],
      ['NUL in a text', '{"type":"chat","message":"a\\u0000b"}', 'Invalid parameters: message'],
      ['deep nesting', `{"type":"chat","x":${'['.repeat(99)}`, 'Invalid JSON'],
    ])('answers %s with an error and stays open', async (_, text, message) => {
      const socket = await enter();
      const frame = await socket.ask(text);
      expect(frame).toMatchObject({ type: 'error', timestamp: expect.any(String) });
      expect(frame['message']).toContain(message);
      expect(await socket.ask({ type: 'ping' })).toMatchObject({ type: 'pong' });
      await socket.close();
    });

    it('answers binary frames with an error', async () => {
      const socket = await enter();
      socket.raw.send(Buffer.from('{"type":"ping"}'));
      expect(await socket.next()).toMatchObject({
        type: 'error',
        message: expect.stringContaining('Binary'),
      });
      await socket.close();
    });

    it('brings the id of a message back', async () => {
      const socket = await enter();
      expect(await socket.ask({ type: 'ping', id: '1' })).toMatchObject({ type: 'pong', id: '1' });
      expect(await socket.ask({ type: 'chat', id: '2' })).toMatchObject({ type: 'error', id: '2' });
      await socket.close();
    });

    it('answers in the order of asking, however long one takes', async () => {
      upstream.enqueue({ text: 'slow', firstTokenDelayMs: 300 });
      const socket = await enter();
      socket.say({ type: 'chat', message: 'one' });
      socket.say({ type: 'ping' });
      socket.say({ type: 'music_control', action: 'play', song_name: 'jazz' });
      const frames = await socket.nextFew(3);
      expect(frames.map(({ type }) => type)).toEqual(['chat_response', 'pong', 'error']);
      expect(frames[0]).toMatchObject({ response: 'slow', action_data: null });
      expect(frames[2]).toMatchObject({ message: 'Music player not available' });
      await socket.close();
    });

    it('keeps what is said in the conversation that REST shows', async () => {
      const socket = await enter('?user_id=dora&client_type=cli');
      await chat(socket, 'remember this');
      const { items } = await rest(`GET /api/conversations?session_id=${socket.sessionId}`);
      expect(items).toEqual([expect.objectContaining({ user_input: 'remember this' })]);
      await socket.close();
    });

    it('stops the model when the client leaves', async () => {
      upstream.enqueue({ fault: { type: 'hang' } });
      const socket = await enter();
      socket.say({ type: 'chat', message: 'never mind' });
      await untilTrue(async () =>
        upstream.requests.some(({ body }) => body.messages.at(-1)?.content === 'never mind'),
      );
      socket.raw.close();
      expect((await upstream.nextAbort()).isAborted).toBe(true);
    });
  });

  it('echoes texts and bytes on /voice/ws-test', async () => {
    const { raw } = await TestSocket.open(server.url, '/voice/ws-test');
    const heard: [string, boolean][] = [];
    raw.removeAllListeners('message');
    raw.on('message', (data: Buffer, isBinary: boolean) => heard.push([data.toString(), isBinary]));
    raw.send('hällo');
    raw.send(Buffer.from('bytes'));
    await untilTrue(async () => heard.length === 2);
    expect(heard).toEqual([
      ['hällo', false],
      ['bytes', true],
    ]);
    raw.close();
  });
});

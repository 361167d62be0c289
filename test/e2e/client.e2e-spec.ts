import { ParleyClient, ParleyError } from '@parley/client';
import WebSocket from 'ws';
import { TcpGate } from '../kit/tcp-gate';
import { World } from '../kit/world';

const KEY = 'operator-key-of-this-test';

describe('The TypeScript client', () => {
  let world: World;
  let sut: ParleyClient;
  let baseUrl: string;

  beforeAll(async () => {
    world = await World.create();
    ({ url: baseUrl } = await world.start({ API_KEY: KEY }));
    sut = new ParleyClient({ baseUrl: `${baseUrl}/`, apiKey: KEY });
  });
  afterAll(() => world.dispose());

  it('calls routes by their types', async () => {
    const { data } = await sut.rest.POST('/api/chat', { body: { message: 'Hello' } });
    expect(data).toMatchObject({ intent: 'greeting' });
    const session = await sut.rest.GET('/api/sessions/{session_id}', {
      params: { path: { session_id: data?.session_id ?? '' } },
    });
    expect(session.data?.messages).toHaveLength(2);
  });

  it('hands on what the server refuses', async () => {
    const { error, response } = await sut.rest.POST('/api/chat', { body: {} });
    expect(response.status).toBe(400);
    expect(error).toMatchObject({ status: 400 });
  });

  it('streams an answer', async () => {
    let text = '';
    let metadata: unknown;
    for await (const frame of sut.streamChat({ message: 'Hello' })) {
      text += frame.delta ?? '';
      ({ metadata } = frame);
    }
    expect(text).not.toBe('');
    expect(metadata).toMatchObject({ response: text });
  });

  it('says why a stream is refused', async () => {
    const stranger = new ParleyClient({ baseUrl, apiKey: 'wrong-key' });
    const reading = stranger.streamChat({ message: 'Hello' }).next();
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ParleyError);
    expect(error).toMatchObject({ status: 401 });
  });

  describe('on a socket', () => {
    let gate: TcpGate;
    let client: ParleyClient;
    let throughGate: { readonly baseUrl: string; readonly WebSocket: typeof WebSocket };

    beforeAll(async () => {
      gate = await TcpGate.to('127.0.0.1', Number(new URL(baseUrl).port));
      throughGate = { baseUrl: `http://127.0.0.1:${gate.port}`, WebSocket };
      client = new ParleyClient({ ...throughGate, apiKey: KEY });
    });
    afterAll(() => gate.close());

    const backoff = { firstMs: 20, mostMs: 100 };
    const messageOf = (frame: unknown) =>
      (frame as { data?: { message?: string } } | undefined)?.data?.message;

    it('talks, and hears what is said in its session', async () => {
      const socket = client.socket({ userId: 'alice', events: ['MESSAGE_RECEIVED'], backoff });
      const events = socket.events();
      const { session_id } = await socket.opened();
      expect(await socket.chat('Hello')).toMatchObject({ type: 'chat_response' });
      expect((await events.next()).value).toMatchObject({ session_id, user_id: 'alice' });
      await socket.ping();
      socket.close();
      expect(await events.next()).toMatchObject({ done: true });
    });

    it('misses nothing that is said while it is cut off', async () => {
      const socket = client.socket({ userId: 'bob', events: ['MESSAGE_RECEIVED'], backoff });
      const events = socket.events();
      const { session_id } = await socket.opened();
      await socket.ping();
      const say = (message: string) =>
        sut.rest.POST('/api/chat', { body: { message, session_id, user_id: 'bob' } });
      for (const round of ['first', 'second']) {
        gate.shut();
        await say(`${round} one`);
        await say(`${round} two`);
        gate.open();
        expect(messageOf((await events.next()).value)).toBe(`${round} one`);
        expect(messageOf((await events.next()).value)).toBe(`${round} two`);
      }
      socket.close();
    });

    it('ends for good where the key is wrong', async () => {
      const stranger = new ParleyClient({ ...throughGate, apiKey: 'wrong-key' });
      await expect(stranger.socket({ backoff }).opened()).rejects.toMatchObject({ status: 401 });
    });
  });
});

import { randomUUID } from 'node:crypto';
import type { ScriptedUpstream } from '@parley/ai/testing';
import { type Json, request } from '../kit/request';
import { ScriptedWorld } from '../kit/scripted-world';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';

const KEY = 'operator-key-of-the-spec';
const HEADERS = { authorization: `Bearer ${KEY}` };
const REFUSAL = { fault: { type: 'status', status: 401 } } as const;

describe('ERROR', () => {
  let scripted: ScriptedWorld;
  let upstream: ScriptedUpstream;
  let server: ServerProcess;
  let user: string;

  beforeAll(async () => {
    scripted = await ScriptedWorld.create({ API_KEY: KEY });
    ({ upstream, server } = scripted);
  });

  afterAll(() => scripted.dispose());

  beforeEach(() => {
    user = `user-${randomUUID()}`;
    upstream.answerWith({});
  });

  const rest = (line: string, body: Json) => request(server.url, line, body, HEADERS);
  /** A socket that hears of failures alone. */
  const listen = async (query = ''): Promise<TestSocket> => {
    const socket = await TestSocket.enter(server.url, `/ws?token=${KEY}&user_id=${user}${query}`);
    await socket.ask({ type: 'subscribe', events: ['ERROR'] });
    return socket;
  };

  it('reaches all sockets of the user whose command over REST found no music, as S1 shows it', async () => {
    const sockets = [await listen(), await listen()];
    const { status, body } = await rest('POST /api/music/control', {
      action: 'play',
      song_name: 'jazz',
      user_id: user,
    });
    expect({ status, detail: body['detail'] }).toEqual({
      status: 503,
      detail: 'Music player not available',
    });
    for (const socket of sockets) {
      expect(await socket.next()).toEqual({
        type: 'event',
        event_type: 'ERROR',
        data: { error: 'Music player not available', endpoint: '/api/music/control' },
        session_id: null,
        user_id: user,
        timestamp: expect.any(String) as string,
        event_id: expect.any(String) as string,
      });
      await socket.close();
    }
  });

  it('reaches the session whose turn failed, and no other of the user', async () => {
    const session_id = `s-${randomUUID()}`;
    await rest('POST /api/chat', { message: 'hello', session_id, user_id: user });
    const [own, other] = [await listen(`&session_id=${session_id}`), await listen()];
    upstream.answerWith(REFUSAL);
    const failed = await rest('POST /api/chat', {
      message: 'Tell me about the sea',
      session_id,
      user_id: user,
    });
    expect(failed.status).toBe(502);
    expect(await own.next()).toMatchObject({
      data: { error: failed.body['detail'], endpoint: '/api/chat' },
      session_id,
      user_id: user,
    });
    expect(await other.rest()).toEqual([]);
    await Promise.all([own.close(), other.close()]);
  });

  it('finds the user of a session that was named alone', async () => {
    const session_id = `s-${randomUUID()}`;
    await rest('POST /api/chat', { message: 'hello', session_id, user_id: user });
    const socket = await listen(`&session_id=${session_id}`);
    upstream.answerWith(REFUSAL);
    await rest('POST /api/chat', { message: 'Tell me about the sea', session_id });
    expect(await socket.next()).toMatchObject({ session_id, user_id: user });
    await socket.close();
  });

  describe('of a stream that breaks off after its first words', () => {
    let session_id: string;
    let socket: TestSocket;

    beforeEach(async () => {
      session_id = `s-${randomUUID()}`;
      await rest('POST /api/chat', { message: 'hello', session_id, user_id: user });
      socket = await listen(`&session_id=${session_id}`);
    });

    afterEach(() => socket.close());

    const breakOff = (tokenDelayMs: number): void =>
      upstream.answerWith({
        tokens: ['The', ' sea', ' is', ' wide'],
        tokenDelayMs,
        fault: { type: 'close', afterTokens: 3 },
      });
    const ask = (resumable: boolean, signal?: AbortSignal): Promise<Response> =>
      fetch(`${server.url}/api/chat/stream`, {
        method: 'POST',
        headers: { ...HEADERS, 'content-type': 'application/json' },
        body: JSON.stringify({
          message: 'Tell me about the sea',
          session_id,
          user_id: user,
          resumable,
        }),
        ...(signal && { signal }),
      });

    it.each([false, true])('is told, resumable: %s', async (resumable) => {
      breakOff(5);
      const last = (await (await ask(resumable)).text()).trim().split('data: ').at(-1) ?? '';
      const { error } = JSON.parse(last) as { error: string };
      expect(await socket.next()).toMatchObject({
        event_type: 'ERROR',
        data: { error, endpoint: '/api/chat/stream' },
        session_id,
      });
      expect(await socket.rest()).toEqual([]);
    });

    it('is told when the client of a resumable one has left before', async () => {
      breakOff(200);
      const client = new AbortController();
      const response = await ask(true, client.signal);
      expect(response.status).toBe(200);
      client.abort();
      expect(await socket.next()).toMatchObject({ event_type: 'ERROR', session_id });
    });
  });

  it.each([
    ['what was wrong with the command itself', 'POST /api/music/control', { action: 7 }],
    ['a session that is not there', 'DELETE /api/sessions/nobody', undefined],
  ])('is not told of %s', async (_, line, body) => {
    const socket = await listen();
    const reply = await request(server.url, line, body && { ...body, user_id: user }, HEADERS);
    expect(reply.status).toBeLessThan(500);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(await socket.rest()).toEqual([]);
    await socket.close();
  });

  it('is not told of what only reads', async () => {
    const socket = await listen();
    const reply = await request(
      server.url,
      `GET /api/music/library?user_id=${user}`,
      undefined,
      HEADERS,
    );
    expect(reply.status).toBe(503);
    expect(await socket.rest()).toEqual([]);
    await socket.close();
  });
});

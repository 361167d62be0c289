import { randomUUID } from 'node:crypto';
import type { ScriptedUpstream } from '@parley/ai/testing';
import { toneWav } from '@parley/music/testing';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { type Json, request } from '../kit/request';
import { ScriptedWorld } from '../kit/scripted-world';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';
import { World } from '../kit/world';

const KEY = 'operator-key-of-the-spec';
const HEADERS = { authorization: `Bearer ${KEY}` };
const QUESTION = 'Tell me about the sea';

describe('idempotency_key on /ws', () => {
  let scripted: ScriptedWorld;
  let upstream: ScriptedUpstream;
  let server: ServerProcess;
  let folder: MusicFolder;
  let session: string;
  let idempotency_key: string;

  beforeAll(async () => {
    folder = MusicFolder.create();
    for (const song of ['a', 'b', 'c']) folder.add(`${song}.wav`, toneWav(60));
    scripted = await ScriptedWorld.create({ ...folder.environment, API_KEY: KEY });
    ({ upstream, server } = scripted);
    await untilLibrarySize(server.url, 3, HEADERS);
  });

  afterAll(async () => {
    await scripted.dispose();
    folder.remove();
  });

  beforeEach(() => {
    session = `s-${randomUUID()}`;
    idempotency_key = randomUUID();
    upstream.answerWith({ text: 'It is wide.' });
  });

  const enter = (token = KEY, query = `&session_id=${session}`) =>
    TestSocket.enter(server.url, `/ws?token=${token}${query}`);
  const told = async (): Promise<unknown[]> => {
    const { body } = await request(server.url, `GET /api/sessions/${session}`, undefined, HEADERS);
    return body['messages'] as unknown[];
  };
  const withoutTime = ({ timestamp: _, ...frame }: Json) => frame;

  it('answers a message that is sent again alike, also on the next connection, and stores it once', async () => {
    const before = upstream.requestCount;
    const chat = { type: 'chat', message: QUESTION, idempotency_key };
    const first = await enter();
    const answer = await first.ask({ ...chat, id: 'first' });
    expect(answer).toMatchObject({ type: 'chat_response', response: 'It is wide.', id: 'first' });
    await first.close();
    const second = await enter();
    const again = await second.ask({ ...chat, id: 'first' });
    expect(withoutTime(again)).toEqual(withoutTime(answer));
    expect(upstream.requestCount).toBe(before + 1);
    expect(await told()).toHaveLength(2);
    await second.close();
  });

  it('lets the same message on a second connection wait for the first', async () => {
    const before = upstream.requestCount;
    upstream.answerWith({ tokens: ['It', ' is', ' wide.'], tokenDelayMs: 100 });
    const sockets = [await enter(), await enter()];
    const chat = { type: 'chat', message: QUESTION, idempotency_key };
    const answers = await Promise.all(sockets.map((socket) => socket.ask(chat)));
    for (const answer of answers) expect(answer).toMatchObject({ response: 'It is wide.' });
    expect(upstream.requestCount).toBe(before + 1);
    await Promise.all(sockets.map((socket) => socket.close()));
  });

  it('refuses a key that was used for something else, and in another session', async () => {
    const socket = await enter();
    const chat = { type: 'chat', message: QUESTION, idempotency_key };
    await socket.ask(chat);
    const refusal = { type: 'error', error: { code: 'idempotency_key_reused' } };
    expect(await socket.ask({ ...chat, message: 'And the sky?' })).toMatchObject(refusal);
    const elsewhere = await enter(KEY, '&session_id=elsewhere');
    expect(await elsewhere.ask(chat)).toMatchObject(refusal);
    await Promise.all([socket.close(), elsewhere.close()]);
  });

  it('is free again where the model failed', async () => {
    const socket = await enter();
    const chat = { type: 'chat', message: QUESTION, idempotency_key };
    upstream.answerWith({ fault: { type: 'status', status: 401 } });
    expect(await socket.ask(chat)).toMatchObject({ type: 'error' });
    upstream.answerWith({ text: 'It is deep.' });
    expect(await socket.ask(chat)).toMatchObject({ response: 'It is deep.' });
    await socket.close();
  });

  it.each(['', 'with space', 'x'.repeat(256)])('refuses the key %p', async (key) => {
    const socket = await enter();
    const chat = { type: 'chat', message: QUESTION, idempotency_key: key };
    expect(await socket.ask(chat)).toMatchObject({ error: { code: 'invalid_parameters' } });
    await socket.close();
  });

  it('carries a music command out once', async () => {
    const socket = await enter(KEY, `&user_id=${session}`);
    await socket.ask({ type: 'music_control', action: 'play', song_name: 'a' });
    const add = {
      type: 'music_control',
      action: 'queue',
      operation: 'add',
      song_name: 'b',
      idempotency_key,
    };
    const first = await socket.ask(add);
    expect(first).toMatchObject({ success: true, status: { queue_length: 2 } });
    expect(withoutTime(await socket.ask(add))).toMatchObject({ status: { queue_length: 2 } });
    await socket.close();
    const status = await request(
      server.url,
      `GET /api/music/status?user_id=${session}`,
      undefined,
      HEADERS,
    );
    expect(status.body).toMatchObject({ queue_length: 2 });
  });
});

describe('the limits of /ws', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.dispose());

  it('count commands as REST does, and no replay', async () => {
    const server = await world.start({ API_KEY: KEY, RATE_LIMIT_MODELS_PER_MINUTE: '2' });
    const socket = await TestSocket.enter(server.url, `/ws?token=${KEY}`);
    const chat = { type: 'chat', message: 'hello', idempotency_key: 'one' };
    for (let at = 0; at < 5; at += 1) {
      expect(await socket.ask(chat)).toMatchObject({ type: 'chat_response' });
    }
    expect(await socket.ask({ type: 'chat', message: 'hello' })).toMatchObject({
      type: 'chat_response',
    });
    const limited = { error: { code: 'rate_limited' } };
    expect(await socket.ask({ ...chat, idempotency_key: 'two' })).toMatchObject(limited);
    expect(await socket.ask(chat)).toMatchObject({ type: 'chat_response' });
    await socket.close();
  });
});

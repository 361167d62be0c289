import { readStream } from '../kit/read-stream';
import { type Json, request } from '../kit/request';
import { World } from '../kit/world';
import type { ServerProcess } from '../kit/server-process';

describe('chat without a language model', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.empty();
    server = await world.start();
  });

  afterAll(() => world.dispose());

  const call = (line: string, body?: Json) => request(server.url, line, body);

  describe('POST /api/chat with message (S1)', () => {
    it('answers with every documented field', async () => {
      const { status, body } = await call('POST /api/chat', {
        message: 'Hello, how are you?',
        user_id: 'test_user',
        client_type: 'web',
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        response: expect.stringMatching(/\w/),
        intent: expect.any(String),
        confidence: expect.any(Number),
        action_executed: null,
        action_data: null,
        memory_stored: false,
        memory_category: null,
        rag_used: false,
        duration_ms: expect.any(Number),
        session_id: expect.stringMatching(/^test_user_\d{14}_[0-9a-f-]{36}$/),
        metadata: {
          user_id: 'test_user',
          client_type: 'web',
          timestamp: expect.stringMatching(/Z$/),
        },
      });
      expect(body['metadata']).toHaveProperty('session_id', body['session_id']);
    });

    it('uses the documented defaults', async () => {
      const { body } = await call('POST /api/chat', { message: 'hi' });
      expect(body['metadata']).toMatchObject({ user_id: 'default_user', client_type: 'server' });
    });

    it('names itself embedded and says honestly what it cannot do', async () => {
      const { body } = await call('POST /api/chat', { message: 'Write a sonnet about rain.' });
      expect(body['model']).toBe('embedded');
      expect(body['response']).toContain('language model');
      expect(body['response']).toContain('OPENAI_API_KEY');
    });

    it("continues a session of the client's own naming", async () => {
      const session_id = `mine-${Date.now()}`;
      await call('POST /api/chat', { message: 'one', session_id });
      await call('POST /api/chat', { message: 'two', session_id });
      const { body } = await call(`GET /api/sessions/${session_id}`);
      expect(texts(body, 'user')).toEqual(['one', 'two']);
    });
  });

  describe('POST /api/chat with messages (S0)', () => {
    it('answers in the documented shape', async () => {
      const { status, body } = await call('POST /api/chat', {
        messages: [{ role: 'user', content: 'Hello' }],
        temperature: 0.7,
        max_tokens: 1000,
        session_id: 's0-shape',
      });
      expect(status).toBe(200);
      expect(body).toEqual({
        message: { role: 'assistant', content: expect.stringMatching(/\w/) },
        model: 'embedded',
        usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
        session_id: 's0-shape',
      });
    });

    it('stores earlier messages only where the session is new, and instructions never', async () => {
      const send = (last: string) =>
        call('POST /api/chat', {
          session_id: 's0-context',
          messages: [
            { role: 'system', content: 'Be brief.' },
            { role: 'user', content: 'earlier question' },
            { role: 'assistant', content: 'earlier answer' },
            { role: 'user', content: last },
          ],
        });
      await send('first');
      await send('second');
      const { body } = await call('GET /api/sessions/s0-context');
      expect(texts(body, 'user')).toEqual(['earlier question', 'first', 'second']);
      expect(texts(body, 'assistant')[0]).toBe('earlier answer');
    });

    it.each([
      [{ message: 'a', messages: [{ role: 'user', content: 'b' }] }],
      [{}],
      [{ messages: [] }],
      [{ messages: [{ role: 'assistant', content: 'me' }] }],
      [{ messages: [{ role: 'robot', content: 'me' }] }],
      [{ message: '   ' }],
      [{ message: 7 }],
      [{ message: 'x', session_id: 'all' }],
      [{ message: 'x', temperature: 'hot' }],
      [{ message: 'x', model: 'no-such-model' }],
    ])('refuses %j with a sentence', async (wrong) => {
      const { status, body } = await call('POST /api/chat', wrong);
      expect(status).toBe(400);
      expect(body['detail']).toMatch(/\w+ .*\w/);
      expect(body['errors']).toEqual(
        expect.arrayContaining([expect.objectContaining({ field: expect.any(String) })]),
      );
    });
  });

  describe('POST /api/chat/stream', () => {
    it('sends bare words whose deltas are the answer, then the S1 metadata', async () => {
      const frames = await readStream(server.url, {
        message: 'What can you do?',
        user_id: 'streamer',
      });
      const words = frames.slice(0, -1);
      const last = frames.at(-1);
      expect(words.length).toBeGreaterThan(3);
      expect(
        words.every((frame) => frame['done'] === false && !/\s/.test(String(frame['word']))),
      ).toBe(true);
      expect(last).toMatchObject({
        word: '',
        done: true,
        metadata: { metadata: { user_id: 'streamer' } },
      });
      expect(words.map((frame) => frame['delta']).join('')).toBe(
        (last?.['metadata'] as Record<string, unknown>)['response'],
      );
    });

    it('refuses bad input with a status, before the stream opens', async () => {
      const { status, headers } = await call('POST /api/chat/stream', { message: '' });
      expect(status).toBe(400);
      expect(headers.get('content-type')).toContain('application/problem+json');
    });
  });

  describe('the chats of S4', () => {
    it('walks through a chat as the document does', async () => {
      const created = await call('POST /chats', { user_id: 'user123', title: 'My First Chat' });
      expect(created.status).toBe(201);
      const chatId = String(created.body['id']);
      expect(chatId).toMatch(/^[0-9a-f-]{36}$/);
      const sent = await call('POST /chat', {
        chat_id: chatId,
        user_id: 'user123',
        message: 'Hello, AI!',
        model: 'fast',
      });
      expect(sent.body).toMatchObject({
        chat_id: chatId,
        response: expect.any(String),
        model: 'embedded',
        message: { id: expect.any(Number), chat_id: chatId, role: 'assistant' },
      });
      const list = await call('GET /chats?user_id=user123');
      expect(list.items.map((chat) => chat['id'])).toContain(chatId);
      const messages = await call(`GET /chats/${chatId}/messages`);
      expect(messages.items.map((message) => message['role'])).toEqual(['user', 'assistant']);
      const renamed = await call(`PATCH /chats/${chatId}`, { title: 'Renamed' });
      expect(renamed.body['title']).toBe('Renamed');
      expect((await call(`DELETE /chats/${chatId}`)).body['success']).toBe(true);
      expect((await call(`GET /chats/${chatId}`)).status).toBe(404);
    });

    it("answers another user's chat like one that does not exist", async () => {
      const { body } = await call('POST /chats', { user_id: 'owner' });
      const stranger = await call(`GET /chats/${String(body['id'])}?user_id=stranger`);
      const missing = await call(
        'GET /chats/00000000-0000-4000-8000-000000000000?user_id=stranger',
      );
      expect(stranger.status).toBe(404);
      expect(withoutRequestId(stranger.body)).toEqual(withoutRequestId(missing.body));
      const send = await call('POST /chat', {
        chat_id: body['id'],
        user_id: 'stranger',
        message: 'hi',
      });
      expect(send.status).toBe(404);
    });

    it('does not make a chat of an unknown id', async () => {
      const { status } = await call('POST /chat', { chat_id: 'nowhere', message: 'hi' });
      expect(status).toBe(404);
    });

    it('lists the models that it knows when it does not know one', async () => {
      const { body: chat } = await call('POST /chats', {});
      const { status, body } = await call('POST /chat', {
        chat_id: chat['id'],
        message: 'hi',
        model: 'gpt-0',
      });
      expect(status).toBe(400);
      expect(body['detail']).toContain('fast');
    });
  });
});

function texts(body: Record<string, unknown>, role: string): unknown[] {
  const messages = body['messages'] as Record<string, unknown>[];
  return messages
    .filter((message) => message['role'] === role)
    .map((message) => message['content']);
}

function withoutRequestId(body: Record<string, unknown>): Record<string, unknown> {
  return { ...body, request_id: '' };
}

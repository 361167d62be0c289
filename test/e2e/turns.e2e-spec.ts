import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ScriptedUpstream } from '@parley/ai/testing';
import { readStream } from '../kit/read-stream';
import { type Json, type Reply, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';

describe('turns with a language model', () => {
  let world: World;
  let upstream: ScriptedUpstream;
  let environment: Record<string, string>;
  /** One where the world has room for one only; then both names mean it. */
  let first: ServerProcess;
  let second: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    upstream = await ScriptedUpstream.start();
    environment = { OPENAI_BASE_URL: upstream.baseUrl, OPENAI_MODEL: 'scripted' };
    // A process of its own where it is the only one, and killed.
    first = await (world.isShared ? world.start(environment) : world.startProcess(environment));
    second = world.isShared ? await world.start(environment) : first;
  });

  afterAll(async () => {
    await world.dispose();
    await upstream.stop();
  });

  beforeEach(() => {
    upstream.requests.length = 0;
    upstream.answerWith({});
  });

  const newId = () => `s-${randomUUID()}`;
  const chat = (body: Json, headers = {}, server = first): Promise<Reply> =>
    request(server.url, 'POST /api/chat', body, headers);
  const userTexts = async (sessionId: string, server = first): Promise<unknown[]> => {
    const { body } = await request(server.url, `GET /api/sessions/${sessionId}`);
    const messages = body['messages'] as Json[];
    return messages.filter((each) => each['role'] === 'user').map((each) => each['content']);
  };

  it('gives twenty messages at once, through two instances, their turns one by one', async () => {
    upstream.answerWith(({ body }) => ({ text: `re: ${body.messages.at(-1)?.content ?? ''}` }));
    const session_id = newId();
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        chat({ message: `m${n}`, session_id }, {}, n % 2 === 0 ? first : second),
      ),
    );
    expect(replies.map((reply) => reply.status)).toEqual(Array<number>(20).fill(200));
    const { items } = await request(
      first.url,

      `GET /api/conversations?session_id=${session_id}`,
    );
    expect(items.map((turn) => turn['turn_no'])).toEqual(
      Array.from({ length: 20 }, (_, n) => 20 - n),
    );
    for (const turn of items) {
      expect(turn['assistant_response']).toBe(`re: ${String(turn['user_input'])}`);
    }
    const shown = upstream.requests.map((each) => each.body.messages.length);
    expect(shown.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => 2 + 2 * n),
    );
  });

  it('makes one session of four first messages through two instances', async () => {
    const session_id = newId();
    await Promise.all(
      [first, second, first, second].map((server, n) =>
        chat({ message: `m${n}`, session_id }, {}, server),
      ),
    );
    expect((await userTexts(session_id)).toSorted()).toEqual(['m0', 'm1', 'm2', 'm3']);
  });

  describe('Idempotency-Key', () => {
    const keyed = () => ({ 'idempotency-key': randomUUID() });

    it('answers a retry as before, through another instance too, and asks the model once', async () => {
      const headers = keyed();
      const body = { message: 'Pay once.' };
      const original = await chat(body, headers);
      const retry = await chat(body, headers, second);
      expect(retry.status).toBe(200);
      expect(retry.body).toEqual(original.body);
      expect(upstream.requests).toHaveLength(1);
    });

    it('lets a second request wait for the first one that is still running', async () => {
      upstream.answerWith({ text: 'Slow.', firstTokenDelayMs: 400 });
      const headers = keyed();
      const session_id = newId();
      const replies = await Promise.all([
        chat({ message: 'Both.', session_id }, headers),
        chat({ message: 'Both.', session_id }, headers, second),
      ]);
      expect(replies[0].body).toEqual(replies[1].body);
      expect(upstream.requests).toHaveLength(1);
      expect(await userTexts(session_id)).toEqual(['Both.']);
    });

    it('refuses the same key with another body', async () => {
      const headers = keyed();
      await chat({ message: 'one' }, headers);
      const { status, body } = await chat({ message: 'another' }, headers, second);
      expect(status).toBe(409);
      expect(body['detail']).toMatch(/Idempotency-Key/i);
    });

    it('keeps no failure: the retry tries again, as the same turn', async () => {
      upstream.enqueue({ fault: { type: 'status', status: 400 } });
      const headers = keyed();
      const session_id = newId();
      const failed = await chat({ message: 'Try.', session_id }, headers);
      expect(failed.status).toBe(502);
      const retry = await chat({ message: 'Try.', session_id }, headers, second);
      expect(retry.status).toBe(200);
      expect(await userTexts(session_id)).toEqual(['Try.']);
    });

    it('replays the frames of a stream', async () => {
      upstream.answerWith({ text: 'Word by word.' });
      const headers = keyed();
      const original = await readStream(first.url, { message: 'Stream.' }, headers);
      const replayed = await readStream(second.url, { message: 'Stream.' }, headers);
      expect(replayed).toEqual(original);
      expect(upstream.requests).toHaveLength(1);
    });

    it('makes one session of two POSTs', async () => {
      const headers = keyed();
      const make = (server: ServerProcess) =>
        request(server.url, 'POST /api/sessions', { user_id: 'once' }, headers);
      const [one, other] = [await make(first), await make(second)];
      expect(one.status).toBe(201);
      expect(other.body).toEqual(one.body);
    });
  });

  describe('a provider that fails', () => {
    it.each([
      [{ type: 'status', status: 401 } as const, 502],
      [{ type: 'status', status: 404 } as const, 502],
      [{ type: 'garbage' } as const, 502],
      [{ type: 'close' } as const, 502],
    ])('%j is a clear error, and the message stays with its reason', async (fault, status) => {
      upstream.answerWith({ fault });
      const session_id = newId();
      const reply = await chat({ message: 'Anyone?', session_id });
      expect(reply.status).toBe(status);
      expect(reply.body['detail']).toMatch(/^[A-Z].*[.\w]$/s);
      const { body } = await request(first.url, `GET /api/sessions/${session_id}`);
      expect(body['messages']).toEqual([
        expect.objectContaining({
          content: 'Anyone?',
          status: 'failed',
          error: reply.body['detail'],
        }),
      ]);
    });

    it('becomes the last frame of a stream that has begun', async () => {
      upstream.answerWith({
        tokens: ['Half', ' a', ' stream'],
        tokenDelayMs: 20,
        fault: { type: 'close', afterTokens: 2 },
      });
      const frames = await readStream(first.url, { message: 'Go.' });
      expect(frames[0]).toMatchObject({ word: 'Half', done: false });
      expect(frames.at(-1)).toEqual({ error: expect.stringMatching(/\w/), done: true });
    });
  });

  it("closes the provider's socket when the client leaves a stream", async () => {
    upstream.answerWith({
      tokens: ['One', ' two', ' three'],
      tokenDelayMs: 20,
      fault: { type: 'hang', afterTokens: 3 },
    });
    const client = new AbortController();
    const response = await fetch(`${first.url}/api/chat/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message: 'Never mind.' }),
      signal: client.signal,
    });
    await response.body?.getReader().read();
    client.abort();
    await upstream.nextAbort();
  });

  it('keeps every acknowledged turn over kill -9, fails the rest, and pays no retry twice', async () => {
    const victim = world.isShared ? await world.startProcess(environment) : first;
    const session_id = newId();
    await chat({ message: 'acknowledged', session_id }, {}, victim);
    upstream.answerWith({ fault: { type: 'hang' } });
    const headers = { 'idempotency-key': randomUUID() };
    const lost = chat({ message: 'cut off', session_id }, headers, victim).catch(() => undefined);
    await untilAsked(2);
    await victim.stop('SIGKILL');
    await lost;
    upstream.answerWith({ text: 'Here I am.' });
    const survivor = world.isShared ? second : await world.start(environment);
    first = world.isShared ? first : survivor;
    second = world.isShared ? second : survivor;
    const retry = await chat({ message: 'cut off', session_id }, headers, survivor);
    expect(retry.body).toMatchObject({ response: 'Here I am.' });
    expect(await userTexts(session_id, survivor)).toEqual(['acknowledged', 'cut off']);
  });

  // Last, because it opens the circuit to the provider on the first instance.
  it('asks a provider that refuses again, at most twice, and then says so', async () => {
    upstream.answerWith({ fault: { type: 'status', status: 500 } });
    const reply = await chat({ message: 'Anyone?' });
    expect([502, 503]).toContain(reply.status);
    expect(upstream.requests.length).toBeGreaterThan(1);
    expect(upstream.requests.length).toBeLessThanOrEqual(3);
  });

  async function untilAsked(times: number): Promise<void> {
    for (let waitedMs = 0; upstream.requests.length < times; waitedMs += 10) {
      if (waitedMs > 10_000)
        throw new Error(`The provider was asked ${upstream.requests.length} times`);
      await delay(10);
    }
  }
});

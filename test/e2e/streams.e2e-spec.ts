import { randomUUID } from 'node:crypto';
import { request } from '../kit/request';
import { joined, type StreamFrame, StreamReading } from '../kit/stream-reading';
import { StreamWorld } from '../kit/stream-world';

/** 14 UTF-16 units, two pairs among them. */
const TEXT = 'Hi 👍🏽 du da.';
const TOKENS = ['Hi', ' 👍', '🏽 d', 'u', ' da', '.'];

describe('resumable streams', () => {
  let sut: StreamWorld;

  beforeAll(async () => {
    sut = await StreamWorld.create();
  });

  afterAll(() => sut.dispose());

  beforeEach(() => {
    sut.upstream.requests.length = 0;
    sut.upstream.answerWith({ tokens: TOKENS });
  });

  it('sends the same frames, with ids that count the text, and names the stream at once', async () => {
    const reading = await sut.ask();
    const frames = await reading.rest();
    const { streamId } = reading;
    expect(reading.raw.startsWith(`retry: 3000\nid: ${streamId}-0\n\n`)).toBe(true);
    expect(frames.slice(0, -1)).toEqual([
      { id: `${streamId}-2`, data: { word: 'Hi', delta: 'Hi', done: false } },
      { id: `${streamId}-7`, data: { word: '👍🏽', delta: ' 👍🏽', done: false } },
      { id: `${streamId}-10`, data: { word: 'du', delta: ' du', done: false } },
      { id: `${streamId}-14`, data: { word: 'da.', delta: ' da.', done: false } },
    ]);
    expect(frames.at(-1)).toMatchObject({
      id: `${streamId}-end`,
      data: { word: '', done: true, metadata: { response: TEXT } },
    });
  });

  it('gives every reader the same text, from whatever offset and instance, while it is written', async () => {
    sut.upstream.answerWith({ tokens: TOKENS, firstTokenDelayMs: 100, tokenDelayMs: 120 });
    const owner = await sut.ask();
    const begun = await owner.take(1);
    const offsets = Array.from({ length: TEXT.length + 1 }, (_, n) => n);
    const texts = await Promise.all(
      offsets.map(async (offset) => {
        const reading = await sut.resume(
          offset % 2 === 0 ? sut.second : sut.first,
          owner.streamId,
          offset,
        );
        return textFrom(offset, await reading.rest());
      }),
    );
    expect(texts).toEqual(offsets.map(() => TEXT));
    expect(joined([...begun, ...(await owner.rest())])).toBe(TEXT);
  });

  it('gives the same text and metadata after the end, and 204 to whom has read them', async () => {
    const original = await sut.ask();
    const frames = await original.rest();
    for (const server of new Set([sut.first, sut.second])) {
      for (let offset = 0; offset <= TEXT.length; offset += 1) {
        const reading = await sut.resume(server, original.streamId, offset);
        const rest = await reading.rest();
        expect(textFrom(offset, rest)).toBe(TEXT);
        expect(rest.at(-1)).toEqual(frames.at(-1));
      }
      expect((await sut.resume(server, original.streamId, 'end')).status).toBe(204);
    }
    expect(await (await sut.resume(sut.second, original.streamId)).rest()).toEqual(frames);
  });

  it('takes the place from the query too', async () => {
    const { streamId, ...original } = await sut.finished();
    const reading = await StreamReading.open(
      `${sut.second.url}/api/chat/stream/${streamId}?last_event_id=${streamId}-10`,
    );
    expect(await reading.rest()).toEqual(original.frames.slice(-2));
  });

  it('goes on when the client leaves, and keeps the answer', async () => {
    sut.upstream.answerWith({ tokens: TOKENS, tokenDelayMs: 60 });
    const session_id = `s-${randomUUID()}`;
    const left = await sut.ask({ session_id });
    await left.next();
    left.leave();
    const frames = await (await sut.resume(sut.second, left.streamId, 2)).rest();
    expect(joined(frames)).toBe(TEXT.slice(2));
    expect(await sut.answersIn(session_id)).toEqual([expect.objectContaining({ content: TEXT })]);
    expect(sut.upstream.requests[0]?.isAborted).toBe(false);
  });

  it('refuses with a status what fails before the first word', async () => {
    sut.upstream.answerWith({ fault: { type: 'status', status: 401 } });
    expect((await sut.ask()).status).toBe(502);
    expect((await sut.ask({ message: ' ' })).status).toBe(400);
    expect((await sut.ask({ resumable: 'yes' })).status).toBe(400);
  });

  it('ends with what the provider did wrong, after all that it said, for every reader', async () => {
    sut.upstream.answerWith({
      tokens: TOKENS,
      tokenDelayMs: 5,
      fault: { type: 'close', afterTokens: 4 },
    });
    const original = await sut.ask();
    const frames = await original.rest();
    expect(joined(frames)).toBe('Hi 👍🏽 du');
    expect(frames.at(-1)?.data).toEqual({
      error: expect.any(String),
      code: expect.any(String),
      done: true,
    });
    expect(await (await sut.resume(sut.second, original.streamId)).rest()).toEqual(frames);
  });

  describe('Idempotency-Key', () => {
    it('leads a retry to the running stream, and to the finished one, and asks the model once', async () => {
      sut.upstream.answerWith({ tokens: TOKENS, tokenDelayMs: 60 });
      const headers = { 'idempotency-key': randomUUID() };
      const original = await sut.ask({}, headers);
      const begun = await original.take(1);
      const retry = await sut.ask({}, headers, sut.second);
      expect(retry.streamId).toBe(original.streamId);
      const frames = [...begun, ...(await original.rest())];
      expect(await retry.rest()).toEqual(frames);
      expect(await (await sut.ask({}, headers, sut.second)).rest()).toEqual(frames);
      expect(sut.upstream.requests).toHaveLength(1);
    });

    it('finds the answer of a client that left before its first word', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      const asked = sut.untilAsked({ tokens: TOKENS, firstTokenDelayMs: 300 });
      const client = new AbortController();
      const lost = fetch(`${sut.first.url}/api/chat/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ message: 'Go.', resumable: true }),
        signal: client.signal,
      }).catch(() => undefined);
      await asked;
      client.abort();
      await lost;
      expect(joined(await (await sut.ask({}, headers, sut.second)).rest())).toBe(TEXT);
      expect(sut.upstream.requests).toHaveLength(1);
    });
  });

  it.each(['nonsense', `${randomUUID()}-3`, '3', '-1', '99999999999'])(
    'refuses %s as the place of a reader',
    async (place) => {
      const { streamId } = await sut.finished();
      const reading = await StreamReading.open(`${sut.first.url}/api/chat/stream/${streamId}`, {
        headers: { 'last-event-id': place },
      });
      expect(reading.status).toBe(400);
    },
  );

  it('answers a stream of another user like one that does not exist', async () => {
    const { streamId } = await sut.finished();
    const statusOf = async (path: string) =>
      (await StreamReading.open(`${sut.second.url}/api/chat/stream/${path}`)).status;
    expect(await statusOf(`${streamId}?user_id=mallory`)).toBe(404);
    expect(await statusOf(randomUUID())).toBe(404);
    expect(await statusOf('%27%20OR%201=1')).toBe(404);
  });

  it('ends a reader of a closed session', async () => {
    sut.hangAfter('One', ' two');
    const session_id = `s-${randomUUID()}`;
    const reading = await sut.ask({ session_id });
    await reading.next();
    const other = await sut.resume(sut.second, reading.streamId);
    await request(sut.first.url, `DELETE /api/sessions/${session_id}`);
    expect((await other.rest()).at(-1)?.data).toMatchObject({
      done: true,
      error: expect.any(String),
    });
    expect((await sut.resume(sut.second, reading.streamId)).status).toBe(404);
    await reading.rest();
  });

  // Last, because it kills the only instance of the embedded world.
  it('says interrupted after what was saved when the owner is killed', async () => {
    const owner = sut.world.isShared ? await sut.mortal() : sut.first;
    sut.hangAfter('One', ' two', ' three', ' fo');
    const reading = await sut.ask({}, {}, owner);
    await reading.take(3);
    const { streamId } = reading;
    const follower = sut.world.isShared ? await sut.resume(sut.second, streamId) : undefined;
    if (follower !== undefined) await follower.next();
    await owner.stop('SIGKILL');
    await reading.rest().catch(() => undefined);
    const survivor = sut.world.isShared ? sut.second : await sut.another();
    const frames = await (await sut.resume(survivor, streamId)).rest();
    expect('One two three fo'.startsWith(joined(frames))).toBe(true);
    expect(frames.at(-1)?.data).toEqual({
      error: expect.stringContaining('stopped before the answer was complete'),
      code: 'interrupted',
      done: true,
    });
    if (follower === undefined) return;
    expect(joined(frames)).toMatch(/^One/);
    expect((await follower.rest()).at(-1)).toEqual(frames.at(-1));
  });
});

/** The text that a client has which kept so much, without half a character, and then read on. */
function textFrom(offset: number, frames: readonly StreamFrame[]): string {
  return TEXT.slice(0, offset).replace(/\p{Surrogate}$/u, '') + joined(frames);
}

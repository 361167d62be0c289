import { randomUUID } from 'node:crypto';
import { request } from '../kit/request';
import { joined } from '../kit/stream-reading';
import { StreamWorld } from '../kit/stream-world';

describe('stopping an answer', () => {
  let sut: StreamWorld;

  beforeAll(async () => {
    sut = await StreamWorld.create();
  });

  afterAll(() => sut.dispose());

  beforeEach(() => {
    sut.upstream.answerWith({});
  });

  it("closes the provider's socket from another instance, says so to readers and keeps what was said", async () => {
    sut.hangAfter('One', ' two', ' th');
    const session_id = `s-${randomUUID()}`;
    const reading = await sut.ask({ session_id });
    const said = await reading.take(2);
    const aborted = sut.upstream.nextAbort();
    const reply = await request(sut.second.url, `POST /api/chat/stream/${reading.streamId}/stop`);
    expect(reply.status).toBe(202);
    expect(reply.body).toMatchObject({ success: true, session_id, turn_nos: [1] });
    await aborted;
    const rest = await reading.rest();
    expect(joined([...said, ...rest])).toBe('One two th');
    expect(rest.at(-1)?.data).toEqual({
      error: 'The answer was stopped',
      code: 'stopped',
      done: true,
    });
    expect(await sut.answersIn(session_id)).toEqual([
      expect.objectContaining({ content: 'One two th', status: 'cancelled' }),
    ]);
    const replayed = await (await sut.resume(sut.second, reading.streamId)).rest();
    expect(replayed).toEqual([...said, ...rest]);
  });

  it('ends all that a session is answering, resumable or not, running or waiting', async () => {
    sut.hangAfter('One', ' two');
    const session_id = `s-${randomUUID()}`;
    const running = await sut.ask({ session_id, resumable: false });
    await running.next();
    const waiting = sut.ask({ session_id }, {}, sut.second);
    await untilQueued(session_id);
    const aborted = sut.upstream.nextAbort();
    const reply = await request(sut.second.url, `POST /api/sessions/${session_id}/stop`);
    expect(reply.body).toMatchObject({ turn_nos: [1, 2] });
    await aborted;
    expect((await running.rest()).at(-1)?.data).toEqual({
      error: 'The answer was stopped',
      done: true,
    });
    const frames = await (await waiting).rest();
    expect(frames.map(({ data }) => data)).toEqual([
      { error: 'The answer was stopped', code: 'stopped', done: true },
    ]);
  });

  it.each([true, false])(
    'says so to a client without a word yet (resumable: %s)',
    async (resumable) => {
      const session_id = `s-${randomUUID()}`;
      const asked = sut.untilAsked({ fault: { type: 'hang' } });
      const waiting = sut.ask({ session_id, resumable });
      await asked;
      await request(sut.second.url, `POST /api/sessions/${session_id}/stop`);
      const frames = await (await waiting).rest();
      expect(frames.map(({ data }) => data)).toEqual([
        expect.objectContaining({ error: 'The answer was stopped', done: true }),
      ]);
    },
  );

  it('is 404 for what is over, missing, malformed or of another user', async () => {
    const { streamId } = await sut.finished();
    const stop = async (path: string) => (await request(sut.first.url, `POST ${path}`)).status;
    expect(await stop(`/api/chat/stream/${streamId}/stop`)).toBe(404);
    expect(await stop(`/api/chat/stream/${randomUUID()}/stop`)).toBe(404);
    expect(await stop(`/api/chat/stream/nonsense/stop`)).toBe(404);
    expect(await stop(`/api/sessions/nowhere/stop`)).toBe(404);
    sut.hangAfter('One', ' two');
    const session_id = `s-${randomUUID()}`;
    const reading = await sut.ask({ session_id, user_id: 'alice' });
    expect(await stop(`/api/chat/stream/${reading.streamId}/stop?user_id=mallory`)).toBe(404);
    expect(await stop(`/api/sessions/${session_id}/stop?user_id=mallory`)).toBe(404);
    expect(await stop(`/api/sessions/${session_id}/stop?user_id=alice`)).toBe(202);
    await reading.rest();
  });

  async function untilQueued(sessionId: string): Promise<void> {
    for (;;) {
      const { body } = await request(sut.first.url, `GET /api/sessions/${sessionId}`);
      if (body['message_count'] === 2) return;
    }
  }
});

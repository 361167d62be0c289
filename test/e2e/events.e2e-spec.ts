import { EventStreamReader } from '../kit/event-stream-reader';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';

describe('the event log', () => {
  let world: World;
  let server: ServerProcess;
  let sessionNo = 0;
  let session: string;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
  });

  afterAll(() => world.dispose());

  beforeEach(() => {
    session = `events-${++sessionNo}`;
  });

  const say = (message: string, body: Json = {}) =>
    request(server.url, 'POST /api/chat', { message, session_id: session, ...body });
  const open = (query: string, headers?: Record<string, string>) =>
    EventStreamReader.open(server.url, query, headers);
  const said = (frames: readonly unknown[]) =>
    (frames as { data: Json }[]).map(({ data }) => data['message']);
  const list = async (query: string) =>
    (await request(server.url, `GET /api/events?${query}`)).body;

  it('shows a turn as S1 documents its event', async () => {
    const { body } = await say('hello', { user_id: 'user1' });
    const { events, next_after, gap } = await list(`session_id=${session}`);
    expect(events).toEqual([
      {
        type: 'event',
        event_type: 'MESSAGE_RECEIVED',
        data: { message: 'hello', response: body['response'], intent: body['intent'] },
        session_id: session,
        user_id: 'user1',
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
        event_id: expect.stringMatching(/^evt_\w+$/),
      },
    ]);
    expect(next_after).toEqual(expect.any(String));
    expect(gap).toBeUndefined();
  });

  it('pages, and answers nothing new with the place where it was asked', async () => {
    for (const text of ['a', 'b', 'c']) await say(text);
    const first = await list(`session_id=${session}&limit=2`);
    expect(said(first['events'] as Json[])).toEqual(['a', 'b']);
    const second = await list(`session_id=${session}&after=${String(first['next_after'])}`);
    expect(said(second['events'] as Json[])).toEqual(['c']);
    const third = await list(`session_id=${session}&after=${String(second['next_after'])}`);
    expect(third).toEqual({ events: [], next_after: second['next_after'] });
  });

  it('goes on after every event that a client may have lost its connection at', async () => {
    await say('0');
    const texts = ['1', '2', '3', '4', '5'];
    const live = await open(`session_id=${session}`);
    for (const text of texts) await say(text);
    await live.has(5);
    live.close();
    expect(said(live.events)).toEqual(texts);
    for (const [index, id] of live.eventIds.entries()) {
      const resumed = await open(`session_id=${session}`, { 'last-event-id': id });
      const text = `after ${index}`;
      await say(text);
      const missed = [...texts.slice(index + 1)];
      await resumed.has(missed.length + index + 1);
      expect(said(resumed.events).slice(0, missed.length)).toEqual(missed);
      expect(said(resumed.events).at(-1)).toBe(text);
      expect(resumed.events.slice(0, missed.length)).toEqual(live.events.slice(index + 1));
      expect(resumed.lastEventId).toBe(resumed.eventIds.at(-1));
      resumed.close();
    }
  });

  it('takes the last id from the query too, for clients that can send no header', async () => {
    await say('a');
    await say('b');
    const { events } = await list(`session_id=${session}`);
    const [first] = events as Json[];
    const reader = await open(`session_id=${session}&last_event_id=${String(first?.['event_id'])}`);
    await reader.has(1);
    expect(said(reader.events)).toEqual(['b']);
    reader.close();
  });

  it('survives a restart: ids are still good, and nothing is forgotten', async () => {
    await say('before');
    const { events } = await list(`session_id=${session}`);
    await say('missed');
    await server.stop();
    server = await world.start();
    await say('after');
    const [first] = events as Json[];
    const reader = await open(`session_id=${session}`, {
      'last-event-id': String(first?.['event_id']),
    });
    await reader.has(2);
    expect(said(reader.events)).toEqual(['missed', 'after']);
    reader.close();
  });

  it('ends streams when the server stops, so that it need not wait for them', async () => {
    await say('a');
    const reader = await open(`session_id=${session}`);
    expect(await server.stop()).toBe(0);
    await reader.untilOver();
    server = await world.start();
  });

  it("counts an account's events by type, and a user's", async () => {
    const stats = async (query = '') =>
      (await request(server.url, `GET /api/system/events/stats?${query}`)).body;
    const countOf = (body: Json) =>
      (body['events_by_type'] as Record<string, number>)['MESSAGE_RECEIVED'] ?? 0;
    const before = countOf(await stats());
    for (const user_id of ['dora', 'emil']) await say('hi', { user_id, session_id: user_id });
    const after = await stats();
    expect(countOf(after)).toBe(before + 2);
    expect(after).toMatchObject({ active_connections: 0, active_sessions: {} });
    expect(after['total_events_emitted']).toBeGreaterThanOrEqual(countOf(after));
    expect(await stats('user_id=dora')).toMatchObject({
      total_events_emitted: 1,
      events_by_type: { MESSAGE_RECEIVED: 1 },
    });
  });

  it.each([
    ['after=nonsense', 400],
    ['after=evt_zzz', 400],
    ['limit=0', 400],
    ['scope=everything', 400],
    ['scope=session', 400],
    ['session_id=unknown', 404],
  ])('answers %s with %i', async (query, status) => {
    for (const path of ['events', 'events/stream']) {
      const asked = path === 'events' ? query : query.replace('after=', 'last_event_id=');
      if (path === 'events/stream' && query.startsWith('limit')) continue;
      const reply = await request(server.url, `GET /api/${path}?${asked}`);
      expect(reply.status).toBe(status);
      expect(reply.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it("answers another user's session like one that does not exist", async () => {
    await say('secret', { user_id: 'alice' });
    for (const path of ['events', 'events/stream']) {
      const query = `session_id=${session}&user_id=bob`;
      expect((await request(server.url, `GET /api/${path}?${query}`)).status).toBe(404);
    }
    const bobs = await list('user_id=bob');
    expect(bobs['events']).toEqual([]);
  });

  it('forgets the events of a session that is closed', async () => {
    await say('to be erased', { user_id: 'carol' });
    await request(server.url, `DELETE /api/sessions/${session}`);
    expect((await list('user_id=carol'))['events']).toEqual([]);
    expect((await request(server.url, `GET /api/events?session_id=${session}`)).status).toBe(404);
  });
});

import { SpecDatabase } from '@parley/database/testing';
import { EventFeeds } from '../feeds/event-feeds';
import type { FeedScope } from '../feeds/feed-scope';
import { anEvent, aSession, type SessionScope } from '../testing/a-session';
import { Collector } from '../testing/collector';
import { EventsKit } from '../testing/events.kit';
import { EventCounts } from './event-counts';
import { EventUpkeep } from './event-upkeep';

const KEPT = 5;

describe(EventUpkeep.name, () => {
  let world: SpecDatabase;
  let kit: EventsKit;
  let feeds: EventFeeds;
  let counts: EventCounts;
  let sut: EventUpkeep;
  let session: SessionScope;

  beforeAll(async () => {
    world = await SpecDatabase.prepared();
    kit = await EventsKit.start(world, { EVENT_RETENTION_COUNT: `${KEPT}` });
    feeds = kit.feeds;
    counts = kit.context.get(EventCounts);
    sut = kit.context.get(EventUpkeep);
  });

  afterAll(async () => {
    await kit.stop();
    await world.drop();
  });

  beforeEach(async () => {
    session = await aSession(world);
  });

  const accountOf = ({ accountId }: SessionScope) => ({ kind: 'account', accountId }) as const;
  const userOf = ({ accountId, userId }: SessionScope) =>
    ({ kind: 'user', accountId, userId }) as const;
  const totals = async (scope: Parameters<EventCounts['emitted']>[0]) =>
    Object.fromEntries(await counts.emitted(scope));

  /** Writes numbered events and waits until nothing that runs could come before them. */
  async function write(target: SessionScope, ...numbers: number[]): Promise<string[]> {
    const witness = new Collector();
    const feed = await feeds.follow(accountOf(target), witness);
    await kit.log.append(numbers.map((n) => anEvent(target, n)));
    await witness.has(numbers.length);
    feed.close();
    return witness.events.map(({ eventId }) => eventId);
  }

  const age = (n: number) =>
    world.sql(
      `UPDATE events SET created_at = clock_timestamp() - interval '8 days'
       WHERE account_id = $1 AND (data ->> 'n')::integer <= $2`,
      [session.accountId, n],
    );

  async function replayed(scope: FeedScope, after: string | undefined): Promise<Collector> {
    const heard = new Collector();
    (await feeds.follow(scope, heard, after)).close();
    return heard;
  }

  it('removes what is too old, and tells of the gap exactly those who miss something', async () => {
    const ids = await write(session, 1, 2, 3, 4);
    const sibling = await aSession(world, { ...session, sessionId: 'sibling' });
    const [theirs] = await write(sibling, 9);
    await age(2);
    await sut.work();
    for (const scope of [session, userOf(session), accountOf(session)]) {
      const late = await replayed(scope, ids[0]);
      expect(late.gaps).toEqual([{ requestedId: ids[0], oldestEventId: ids[2] }]);
      expect(late.numbers.slice(0, 2)).toEqual([3, 4]);
      // It had the last one that is gone, so it misses nothing.
      const inTime = await replayed(scope, ids[1]);
      expect(inTime.gaps).toEqual([]);
      expect(inTime.numbers.slice(0, 2)).toEqual([3, 4]);
    }
    expect((await replayed(sibling, ids[0])).gaps).toEqual([]);
    expect((await replayed(sibling, theirs)).events).toEqual([]);
    const page = await feeds.read(session, { after: ids[0], limit: 10 });
    expect(page.gap).toEqual({ requestedId: ids[0], oldestEventId: ids[2] });
  });

  it('says so where nothing at all is left, and not to one who had the last event', async () => {
    const ids = await write(session, 1, 2);
    await age(2);
    await sut.work();
    expect((await replayed(session, ids[0])).gaps).toEqual([
      { requestedId: ids[0], oldestEventId: null },
    ]);
    expect((await replayed(session, ids[1])).gaps).toEqual([]);
  });

  it('keeps the newest events of an account that has too many', async () => {
    await write(session, 1, 2, 3, 4, 5, 6, 7);
    const other = await aSession(world);
    await write(other, 1, 2, 3);
    await sut.work();
    const left = async (target: SessionScope) =>
      (await feeds.read(target, { limit: 10 })).events.map(({ data }) => data['n']);
    expect(await left(session)).toEqual([3, 4, 5, 6, 7]);
    expect(await left(other)).toEqual([1, 2, 3]);
  });

  it('does not take more because a closed session took its events along', async () => {
    const closed = await aSession(world, { ...session, sessionId: 'closed' });
    await write(closed, 1, 2, 3, 4);
    await write(session, 5, 6, 7);
    await sut.work();
    await world.sql(
      `DELETE FROM events e USING sessions s WHERE s.key = e.session_key AND s.id = $1`,
      ['closed'],
    );
    await write(session, 8, 9);
    await sut.work();
    const { events } = await feeds.read(session, { limit: 10 });
    expect(events.map(({ data }) => data['n'])).toEqual([5, 6, 7, 8, 9]);
  });

  it('forgets who came and went after a minute, which is no gap', async () => {
    const [first] = await write(session, 1);
    await kit.log.append([anEvent(session, 2, { type: 'client_connected', sessionId: null })]);
    await world.sql(
      `UPDATE events SET created_at = clock_timestamp() - interval '61 s' WHERE account_id = $1`,
      [session.accountId],
    );
    await write(session, 3);
    await sut.work();
    const rows = await world.sql('SELECT type FROM events WHERE account_id = $1', [
      session.accountId,
    ]);
    expect(rows.map(({ type }) => type)).toEqual(['memory_stored', 'memory_stored']);
    expect((await replayed(session, first)).gaps).toEqual([]);
  });

  it('is done by one instance at a time, and not again before it is due', async () => {
    await sut.work();
    await write(session, 1);
    await age(1);
    await sut.work(30);
    expect((await feeds.read(session, { limit: 1 })).events).toHaveLength(1);
    const busy = await world.connect();
    await busy.query('BEGIN');
    await busy.query('SELECT 1 FROM event_upkeep FOR UPDATE');
    await sut.work();
    expect((await feeds.read(session, { limit: 1 })).events).toHaveLength(1);
    await busy.query('COMMIT');
    await busy.end();
    await sut.work();
    expect((await feeds.read(session, { limit: 1 })).events).toEqual([]);
  });

  it('counts each event once, before and after it was added up, and when it is gone', async () => {
    const { accountId } = session;
    const companion = await aSession(world, { ...session, userId: 'v', sessionId: 'of v' });
    await write(session, 1, 2);
    expect(await totals({ accountId })).toEqual({ memory_stored: 2 });
    await age(2);
    await sut.work();
    await write(companion, 3);
    await kit.log.append([anEvent(session, 4, { type: 'error' })]);
    expect(await totals({ accountId })).toEqual({ error: 1, memory_stored: 3 });
    await sut.work();
    expect(await totals({ accountId })).toEqual({ error: 1, memory_stored: 3 });
    expect(await totals({ accountId, userId: 'v' })).toEqual({ memory_stored: 1 });
    const everybody = await totals('all');
    expect(everybody['memory_stored']).toBeGreaterThanOrEqual(3);
  });
});

import type { SpecDatabase } from '@parley/database/testing';
import type { NewEvent, ParleyEvent } from '../log/parley-event';
import { anEvent, aSession, type SessionScope } from '../testing/a-session';
import { Collector } from '../testing/collector';
import type { EventsKit } from '../testing/events.kit';
import { TwoInstances } from '../testing/two-instances';
import type { FeedScope } from './feed-scope';
import { EventFeeds } from './event-feeds';

describe(EventFeeds.name, () => {
  let instances: TwoInstances;
  let world: SpecDatabase;
  let kit: EventsKit;
  let other: EventsKit;
  let sut: EventFeeds;
  let session: SessionScope;

  beforeAll(async () => {
    instances = await TwoInstances.start();
    ({ world, kit, other } = instances);
    sut = kit.feeds;
  });

  afterAll(() => instances.stop());

  beforeEach(async () => {
    session = await aSession(world);
  });

  const write = (...events: NewEvent[]) => kit.log.append(events);
  const ofSession = (n: number) => anEvent(session, n);
  const ofUser = (n: number) => anEvent(session, n, { sessionId: null });
  const userOf = ({ accountId, userId }: SessionScope) =>
    ({ kind: 'user', accountId, userId }) as const;
  const accountOf = ({ accountId }: SessionScope) => ({ kind: 'account', accountId }) as const;

  async function follow(scope: Parameters<EventFeeds['follow']>[0], after?: string, by = sut) {
    const heard = new Collector();
    const feed = await by.follow(scope, heard, after);
    return { heard, feed };
  }

  it('hands out what happens after it was asked, in order, and nothing from before', async () => {
    await write(ofSession(1), ofUser(2));
    const { heard } = await follow(session);
    await write(ofSession(3));
    await write(ofSession(4), ofSession(5));
    await heard.has(3);
    expect(heard.numbers).toEqual([3, 4, 5]);
    expect(heard.events[0]).toMatchObject({
      type: 'memory_stored',
      accountId: session.accountId,
      userId: 'u',
      sessionId: session.sessionId,
      createdAt: expect.any(Date),
    });
  });

  it("gives a session its own events and its user's, but no other session's, user's or account's", async () => {
    const { heard } = await follow(session);
    const sibling = await aSession(world, { ...session, sessionId: 'sibling' });
    const namesake = await aSession(world, { sessionId: session.sessionId });
    const stranger = await aSession(world, { ...session, userId: 'v', sessionId: 'of v' });
    for (const foreign of [sibling, namesake, stranger]) await write(anEvent(foreign, 0));
    for (const foreign of [namesake, stranger]) {
      await write(anEvent(foreign, 0, { sessionId: null }));
    }
    await write(ofUser(1), ofSession(2));
    await heard.has(2);
    expect(heard.numbers.sort()).toEqual([1, 2]);
    const read = await sut.read({ ...session, userId: 'v' }, { limit: 10 });
    expect(read.events.map(({ userId }) => userId)).not.toContain('u');
  });

  it('gives a user all of their sessions, and an account all of its users', async () => {
    const sibling = await aSession(world, { ...session, sessionId: 'sibling' });
    const companion = await aSession(world, { ...session, userId: 'v', sessionId: 'of v' });
    const { heard: user } = await follow(userOf(session));
    const { heard: account } = await follow(accountOf(session));
    const { heard: all } = await follow({ kind: 'all' });
    const foreign = await aSession(world);
    await write(ofSession(1), anEvent(sibling, 2), ofUser(3));
    await write(anEvent(companion, 4));
    await write(anEvent(foreign, 5));
    await all.has(5);
    expect(user.numbers.sort()).toEqual([1, 2, 3]);
    expect(account.numbers.sort()).toEqual([1, 2, 3, 4]);
  });

  it('gives every listener of an instance the same object', async () => {
    const first = await follow(session);
    const second = await follow(userOf(session));
    await write(ofSession(1));
    await Promise.all([first.heard.has(1), second.heard.has(1)]);
    expect(second.heard.events[0]).toBe(first.heard.events[0]);
  });

  it('goes on after any event, so that what was heard and what is replayed is the log', async () => {
    const { heard } = await follow(session);
    for (let n = 1; n <= 6; n++) await write(n % 3 === 0 ? ofUser(n) : ofSession(n));
    await heard.has(6);
    for (const [index, last] of heard.events.entries()) {
      const missed = heard.events.slice(index + 1);
      const { heard: again } = await follow(session, last.eventId);
      expect(again.events).toEqual(expect.arrayContaining(missed));
      // Of its own kind nothing comes twice; of the other only what was written while others still wrote.
      const isAlike = ({ sessionId }: ParleyEvent) => sessionId === last.sessionId;
      expect(again.events.filter(isAlike)).toEqual(missed.filter(isAlike));
    }
  });

  it('goes on in wider feeds with exactly what comes after, on any instance', async () => {
    const { heard } = await follow(accountOf(session));
    for (let n = 1; n <= 6; n++) await write(n % 3 === 0 ? ofUser(n) : ofSession(n));
    await heard.has(6);
    expect(heard.numbers).toEqual([1, 2, 3, 4, 5, 6]);
    for (const [index, { eventId }] of heard.events.entries()) {
      const { heard: again } = await follow(userOf(session), eventId, other.feeds);
      expect(again.events).toEqual(heard.events.slice(index + 1));
    }
  });

  it('has event ids whose order as text is the order of the events', async () => {
    const { heard } = await follow(session);
    for (let n = 1; n <= 5; n++) await write(ofSession(n));
    await heard.has(5);
    const ids = heard.events.map(({ eventId }) => eventId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids.map((id) => id.length)).size).toBe(1);
  });

  it('brings the events of another instance, also where no wake-up reaches', async () => {
    const { heard } = await follow(session, undefined, other.feeds);
    await write(ofSession(1), ofSession(2));
    await heard.has(2);
    expect(heard.numbers).toEqual([1, 2]);
  });

  it('loses no event that is committed after a later one', async () => {
    const { heard } = await follow(accountOf(session));
    const { heard: own } = await follow(session);
    const late = await world.connect();
    await late.query('BEGIN');
    await late.query(`SELECT append_event($1, 'u', NULL, 'error', '{"n": 1}')`, [
      session.accountId,
    ]);
    await write(ofSession(2), ofUser(3));
    await own.has(1);
    expect(own.numbers).toEqual([2]);
    const [first] = own.events;
    const { heard: resumed } = await follow(session, first?.eventId);
    await late.query('COMMIT');
    await late.end();
    await Promise.all([own.has(3), heard.has(3), resumed.has(2)]);
    expect(own.numbers).toEqual([2, 1, 3]);
    expect(heard.numbers).toEqual([1, 2, 3]);
    expect(resumed.numbers).toEqual([1, 3]);
  });

  it('says nothing of client events that are over, though it tells of those that happen', async () => {
    const { heard } = await follow(session);
    await write(anEvent(session, 1, { type: 'client_connected', sessionId: null }), ofSession(2));
    await heard.has(2);
    const { events } = await sut.read(session, { limit: 10 });
    expect(events.map(({ data }) => data['n'])).toEqual([2]);
  });

  async function readInPages(scope: FeedScope, limit: number): Promise<unknown[]> {
    const read: unknown[] = [];
    for (let after: string | undefined, count = 1; count > 0;) {
      const page = await sut.read(scope, { after, limit });
      read.push(...page.events.map(({ data }) => data['n']));
      after = page.nextAfter ?? undefined;
      count = page.events.length;
      expect(page.gap).toBeNull();
    }
    return read;
  }

  it('reads the log page by page, each event once, and says where the next page begins', async () => {
    const { heard: settled } = await follow(accountOf(session));
    for (let n = 1; n <= 7; n++) await write(n % 2 === 0 ? ofUser(n) : ofSession(n));
    await settled.has(7);
    for (const scope of [session, userOf(session), accountOf(session)]) {
      const read = await readInPages(scope, 2);
      // A session's own events need not wait for others that were still being written.
      if (scope.kind === 'session') read.sort();
      expect(read).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
  });

  it('replays more than a page, with what happens meanwhile, each event once', async () => {
    await write(ofSession(0));
    const { events } = await sut.read(session, { limit: 1 });
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    await write(...numbers.map(ofSession));
    const heard = new Collector();
    const during = write(ofSession(451), ofUser(452));
    await sut.follow(session, heard, events[0]?.eventId);
    await during;
    await heard.has(452);
    expect(heard.numbers.slice(0, 451)).toEqual([...numbers, 451]);
    expect(heard.numbers).toHaveLength(452);
  });

  it.each(['', 'evt_1', 'evt_abc123', `evt_${'z'.repeat(30)}`, 'pos_0'])(
    'refuses %j, which is no event',
    async (after) => {
      await expect(sut.follow(session, new Collector(), after)).rejects.toThrow(
        'That is not the id of an event.',
      );
      await expect(sut.read(session, { after, limit: 1 })).rejects.toMatchObject({
        kind: 'invalid',
      });
    },
  );

  it("reveals nothing by the id of somebody else's event, which is just a place in time", async () => {
    await write(ofSession(1));
    const foreign = await aSession(world);
    await write(anEvent(foreign, 2));
    await write(ofSession(3));
    const [theirs] = (await sut.read(foreign, { limit: 1 })).events;
    const { heard } = await follow(session, theirs?.eventId);
    expect(heard.numbers).toEqual([3]);
    expect(heard.gaps).toEqual([]);
  });

  it('starts over, and says so, after the id of a log that was further than this one', async () => {
    await write(ofSession(1));
    const elsewhere = `evt_${'7'.repeat(22)}0000000s`;
    const { heard } = await follow(session, elsewhere);
    expect(heard.gaps).toEqual([
      { requestedId: elsewhere, oldestEventId: heard.events[0]?.eventId },
    ]);
    expect(heard.numbers).toEqual([1]);
  });

  it('is silent once it is closed', async () => {
    const { heard, feed } = await follow(session);
    const { heard: witness } = await follow(session);
    feed.close();
    await write(ofSession(1));
    await witness.has(1);
    expect(heard.events).toEqual([]);
  });
});

import type { SpecDatabase } from '@parley/database/testing';
import type { FeedScope } from '../feeds/feed-scope';
import { anEvent, aSession, type SessionScope } from '../testing/a-session';
import { Collector } from '../testing/collector';
import type { EventsKit } from '../testing/events.kit';
import { TwoInstances } from '../testing/two-instances';
import { TailRepository } from '../tail/tail.repository';
import { EventLog } from './event-log';

describe(EventLog.name, () => {
  let instances: TwoInstances;
  let world: SpecDatabase;
  let kit: EventsKit;
  let other: EventsKit;
  let sut: EventLog;
  let session: SessionScope;

  beforeAll(async () => {
    instances = await TwoInstances.start();
    ({ world, kit, other } = instances);
    sut = kit.log;
  });

  afterAll(() => instances.stop());

  beforeEach(async () => {
    session = await aSession(world);
  });

  async function follow(scope: FeedScope, by = kit, after?: string): Promise<Collector> {
    const heard = new Collector();
    await by.feeds.follow(scope, heard, after);
    return heard;
  }

  it("gives a session's events numbers without a hole, however many write at once", async () => {
    const sibling = await aSession(world, { ...session, sessionId: 'sibling' });
    const heard = await follow(session);
    const pairs = Array.from({ length: 40 }, (_, n) => [anEvent(session, n), anEvent(sibling, n)]);
    await Promise.all(
      pairs.map((pair, n) =>
        (n % 2 === 0 ? kit : other).log.append(n % 3 === 0 ? pair : pair.reverse()),
      ),
    );
    await heard.has(40);
    const rows = await world.sql(
      `SELECT e.seq::integer, e.data -> 'n' AS n FROM events e JOIN sessions s ON s.key = e.session_key
       WHERE s.account_id = $1 AND s.id = $2 ORDER BY e.seq`,
      [session.accountId, session.sessionId],
    );
    expect(rows.map(({ seq }) => seq)).toEqual(pairs.map((_, index) => index + 1));
    expect(heard.numbers).toEqual(rows.map(({ n }) => n));
  });

  it("makes an event of a session without a row its user's, and drops that of a closed one", async () => {
    const heard = await follow(session);
    await world.sql('UPDATE sessions SET deleted_at = now() WHERE id = $1', [session.sessionId]);
    await sut.append([anEvent(session, 1)]);
    await sut.append([anEvent(session, 2, { sessionId: 'not yet' })]);
    await heard.has(1);
    expect(heard.events).toMatchObject([{ data: { n: 2 }, sessionId: null }]);
  });

  it('asks the database nothing while nobody follows', async () => {
    const reads = jest.spyOn(other.context.get(TailRepository), 'read');
    const heard = await follow(session);
    await sut.append([anEvent(session, 1)]);
    await heard.has(1);
    other.log.announce();
    await sut.append([anEvent(session, 2)]);
    await heard.has(2);
    expect(reads).not.toHaveBeenCalled();
  });

  it('tells everybody on this instance, whatever they follow, and nobody on another', async () => {
    const own = await follow(session);
    const wide = await follow({ kind: 'all' });
    const elsewhere = await follow(session, other);
    await sut.append([anEvent(session, 1)]);
    await own.has(1);
    for (const status of ['ready', 'degraded']) {
      sut.emitLocally({ type: 'status_update', data: { status } });
    }
    await sut.append([anEvent(session, 2)]);
    await Promise.all([own.has(4), wide.has(4), elsewhere.has(2)]);
    const ids = own.events.map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(4);
    expect(elsewhere.numbers).toEqual([1, 2]);
    // Going on after one of them loses nothing that happened after it.
    const resumed = await follow(session, kit, ids[2]);
    expect(resumed.numbers).toContain(2);
  });
});

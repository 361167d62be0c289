import { MemoryWakeups } from '@parley/cache';
import { Logger } from '@nestjs/common';
import type { LoggedEvent } from '../log/logged-event';
import { aLoggedEvent } from '../testing/a-logged-event';
import { EventTail, EVENTS_TOPIC } from './event-tail';
import type { Follower } from './followers';
import { TailRepository, type TailRead } from './tail.repository';

/** A log whose reads the test answers. */
class ScriptedTail extends TailRepository {
  readonly asked: (string | undefined)[] = [];
  private readonly waiting: { resolve: (read: TailRead) => void; reject: (e: unknown) => void }[] =
    [];

  constructor() {
    super(undefined as never);
  }

  override read(after: string | undefined): Promise<TailRead> {
    this.asked.push(after);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  async answer(events: readonly LoggedEvent[], settledBelow: number): Promise<void> {
    const snapshot = `after ${this.asked.length}`;
    this.waiting.shift()?.resolve({ snapshot, settledBelow: BigInt(settledBelow), events });
    await new Promise(setImmediate);
  }

  async fail(): Promise<void> {
    this.waiting.shift()?.reject(new Error('the database of this spec is away'));
    await new Promise(setImmediate);
  }
}

class Recorder implements Follower {
  readonly taken: string[] = [];
  isLost = false;

  constructor(readonly scope: Follower['scope']) {}

  joined(): void {}

  take({ row }: LoggedEvent): void {
    this.taken.push(row.id);
  }

  hear(): void {}

  lose(): void {
    this.isLost = true;
  }
}

describe(EventTail.name, () => {
  let log: ScriptedTail;
  let wakeups: MemoryWakeups;
  let sut: EventTail;
  let session: Recorder;
  let account: Recorder;

  beforeAll(() => Logger.overrideLogger(false));

  beforeEach(async () => {
    log = new ScriptedTail();
    wakeups = new MemoryWakeups();
    sut = new EventTail(log, wakeups);
    sut.onApplicationBootstrap();
    session = new Recorder({ kind: 'session', accountId: 'a', userId: 'u', sessionId: 's' });
    account = new Recorder({ kind: 'account', accountId: 'a' });
    const joined = Promise.all([sut.join(session), sut.join(account)]);
    await log.answer([], 10);
    await log.answer([], 10);
    await joined;
  });

  afterEach(async () => {
    const stopped = sut.beforeApplicationShutdown();
    await log.answer([], 10);
    await stopped;
  });

  it('reads on from the snapshot before, once for all wake-ups that come meanwhile', async () => {
    const before = log.asked.length;
    for (let n = 0; n < 50; n++) wakeups.publish(EVENTS_TOPIC);
    await log.answer([], 10);
    await log.answer([], 10);
    expect(log.asked.slice(before)).toEqual([`after ${before}`, `after ${before + 1}`]);
  });

  it('brings a session its events at once, and wider feeds theirs when nothing can come before', async () => {
    wakeups.publish(EVENTS_TOPIC);
    await log.answer([aLoggedEvent(12), aLoggedEvent(13)], 11);
    expect(session.taken).toEqual(['12', '13']);
    expect(account.taken).toEqual([]);
    wakeups.publish(EVENTS_TOPIC);
    await log.answer([aLoggedEvent(11, { session_id: null })], 14);
    expect(session.taken).toEqual(['12', '13', '11']);
    expect(account.taken).toEqual(['11', '12', '13']);
  });

  it('loses nothing by a read that fails', async () => {
    wakeups.publish(EVENTS_TOPIC);
    await log.fail();
    wakeups.publish(EVENTS_TOPIC);
    expect(log.asked.at(-1)).toBe(log.asked.at(-2));
    await log.answer([aLoggedEvent(12)], 13);
    expect(account.taken).toEqual(['12']);
  });

  it('lets its followers read the table when it is too far behind', async () => {
    wakeups.publish(EVENTS_TOPIC);
    await log.answer(
      Array.from({ length: 5_001 }, (_, n) => aLoggedEvent(n + 12)),
      6_000,
    );
    expect([session.isLost, account.isLost]).toEqual([true, true]);
    expect(session.taken).toEqual([]);
  });

  it('ends the feeds that wait for a transaction which stays open too long', async () => {
    for (let round = 0; round < 5; round++) {
      wakeups.publish(EVENTS_TOPIC);
      const first = 12 + round * 5_000;
      await log.answer(
        Array.from({ length: 5_000 }, (_, n) => aLoggedEvent(first + n)),
        11,
      );
    }
    expect(account.isLost).toBe(true);
    expect(session.isLost).toBe(false);
    expect(session.taken).toHaveLength(25_000);
  });

  it('does not read while nobody follows, and then begins anew', async () => {
    sut.leave(session);
    sut.leave(account);
    wakeups.publish(EVENTS_TOPIC);
    // The read that was under way before they left may still come.
    await log.answer([], 10);
    const before = log.asked.length;
    wakeups.publish(EVENTS_TOPIC);
    expect(log.asked).toHaveLength(before);
    const joined = sut.join(session);
    expect(log.asked.length).toBe(before + 1);
    await log.answer([], 10);
    await joined;
  });
});

import { Logger } from '@nestjs/common';
import type { ParleyEvent } from '../log/parley-event';
import { aLoggedEvent } from '../testing/a-logged-event';
import { Collector } from '../testing/collector';
import { BEGINNING } from './feed-position';
import { LiveFeed } from './live-feed';

const SCOPE = { kind: 'session', accountId: 'a', userId: 'u', sessionId: 's' } as const;

describe(LiveFeed.name, () => {
  let heard: Collector;

  beforeAll(() => Logger.overrideLogger(false));

  beforeEach(() => {
    heard = new Collector();
  });

  const catchingUp = () => new LiveFeed(SCOPE, heard, BEGINNING);

  it('hands out once what both the table and the tail have brought', async () => {
    const sut = catchingUp();
    for (const xid of [2, 3, 4]) sut.take(aLoggedEvent(xid), 1);
    await sut.catchUp([aLoggedEvent(1), aLoggedEvent(2), aLoggedEvent(3)], {
      ...BEGINNING,
      sessionId: 3n,
    });
    sut.goLive();
    sut.take(aLoggedEvent(5), 2);
    expect(heard.numbers).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps what is told to everybody back until all before it has been handed out', async () => {
    const sut = catchingUp();
    const notice = { eventId: 'x', type: 'status_update', data: { n: 'now' } } as const;
    sut.hear({ ...notice, accountId: '', userId: '', sessionId: null, createdAt: new Date(0) });
    await sut.catchUp([aLoggedEvent(1)], { ...BEGINNING, sessionId: 1n });
    expect(heard.numbers).toEqual([1]);
    sut.goLive();
    expect(heard.numbers).toEqual([1, 'now']);
  });

  it.each([
    ['many', 1_001, 10],
    ['large', 3, 400_000],
  ])('ends itself when too %s events wait, and is silent then', (_, count, length) => {
    const sut = catchingUp();
    for (let xid = 1; xid <= count; xid++) {
      expect(heard.isLost).toBe(false);
      sut.take(aLoggedEvent(xid, { data: JSON.stringify({ text: 'x'.repeat(length) }) }), 1);
    }
    expect(heard.isLost).toBe(true);
    sut.goLive();
    sut.take(aLoggedEvent(9_999), 2);
    expect(heard.events).toEqual([]);
  });

  it('waits for a listener that is not ready before it hands out the next', async () => {
    let makeRoom: () => void = () => undefined;
    const seen: ParleyEvent[] = [];
    const slow = {
      onEvent: (event: ParleyEvent) => seen.push(event),
      onGap: () => undefined,
      onLost: () => undefined,
      ready: () => new Promise<void>((resolve) => (makeRoom = resolve)),
    };
    const sut = new LiveFeed(SCOPE, slow, BEGINNING);
    const done = sut.catchUp([aLoggedEvent(1), aLoggedEvent(2)], BEGINNING);
    expect(seen).toHaveLength(1);
    makeRoom();
    await new Promise(setImmediate);
    expect(seen).toHaveLength(2);
    makeRoom();
    await done;
  });

  it('does not let a listener that fails harm the others', () => {
    const sut = new LiveFeed(SCOPE, heard, undefined);
    jest.spyOn(heard, 'onEvent').mockImplementationOnce(() => {
      throw new Error('a listener of this spec fails');
    });
    expect(() => sut.take(aLoggedEvent(1), 1)).not.toThrow();
    sut.take(aLoggedEvent(2), 1);
    expect(heard.numbers).toEqual([2]);
  });
});

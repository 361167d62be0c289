import { FixedClock } from '@parley/common';
import { Outage } from './outage';

const SLOW = new Error('timeout expired');

describe(Outage.name, () => {
  let clock: FixedClock;
  let sut: Outage;

  beforeEach(() => {
    clock = new FixedClock();
    sut = new Outage(clock);
  });

  it('lets everybody try while nothing is known', () => {
    expect([sut.refuses(), sut.refuses()]).toEqual([false, false]);
  });

  it('refuses after a connection that could not be made, but for one caller a second', () => {
    sut.noteFailure(SLOW);
    expect(sut.refuses()).toBe(true);
    clock.advance(1_000);
    expect([sut.refuses(), sut.refuses()]).toEqual([false, true]);
  });

  it('ends with the first success', () => {
    sut.noteFailure(SLOW);
    sut.noteSuccess();
    expect(sut.refuses()).toBe(false);
  });

  it('does not begin with a refused connection, a full pool or a faulty statement', () => {
    sut.noteFailure(new Error('connect ECONNREFUSED 127.0.0.1:5432'));
    sut.noteFailure(new Error('timeout exceeded when trying to connect'));
    sut.noteFailure(new Error('syntax error'));
    expect(sut.refuses()).toBe(false);
  });
});

import { CancelledError } from '@parley/common';
import type { Wakeups } from './wakeups';

const LONG_MS = 60_000;

/** What every Wakeups does within one instance. */
export function wakeupsContract(makeSut: () => Promise<Wakeups>): void {
  let sut: Wakeups;

  beforeEach(async () => {
    sut = await makeSut();
  });

  it('calls the listeners of a topic before publish returns', () => {
    const heard: string[] = [];
    sut.subscribe('turn:1', () => heard.push('first'));
    sut.subscribe('turn:1', () => heard.push('second'));
    sut.subscribe('turn:2', () => heard.push('other topic'));
    sut.publish('turn:1');
    expect(heard).toEqual(['first', 'second']);
  });

  it('calls a listener no more once its subscription has ended', () => {
    let calls = 0;
    const end = sut.subscribe('turn:1', () => calls++);
    sut.publish('turn:1');
    end();
    sut.publish('turn:1');
    expect(calls).toBe(1);
  });

  it('leaves other subscriptions alone when one is ended twice', () => {
    let calls = 0;
    const end = sut.subscribe('turn:1', () => undefined);
    end();
    sut.subscribe('turn:1', () => calls++);
    end();
    sut.publish('turn:1');
    expect(calls).toBe(1);
  });

  it('takes one function subscribed twice for two subscriptions', () => {
    let calls = 0;
    const listener = () => calls++;
    const end = sut.subscribe('turn:1', listener);
    sut.subscribe('turn:1', listener);
    end();
    sut.publish('turn:1');
    expect(calls).toBe(1);
  });

  it('goes on when a listener throws, ends its own subscription or subscribes another', () => {
    const heard: string[] = [];
    sut.subscribe('turn:1', () => {
      throw new Error('a fault of the listener');
    });
    const end = sut.subscribe('turn:1', () => {
      end();
      sut.subscribe('turn:1', () => heard.push('new'));
    });
    sut.subscribe('turn:1', () => heard.push('last'));
    sut.publish('turn:1');
    expect(heard).toEqual(['last']);
    sut.publish('turn:1');
    expect(heard).toEqual(['last', 'last', 'new']);
  });

  it('wakes everyone who waits for a topic, and nobody else', async () => {
    const stop = new AbortController();
    const other = sut.wait('turn:2', LONG_MS, stop.signal);
    const waiting = [sut.wait('turn:1', LONG_MS), sut.wait('turn:1', LONG_MS, stop.signal)];
    sut.publish('turn:1');
    await Promise.all(waiting);
    stop.abort();
    await expect(other).rejects.toThrow(CancelledError);
  });

  it('wakes by itself when the time is over', async () => {
    await expect(sut.wait('turn:1', 20)).resolves.toBeUndefined();
  });

  it('does not remember a wake-up for those who wait later', async () => {
    const stop = new AbortController();
    sut.publish('turn:1');
    const late = sut.wait('turn:1', LONG_MS, stop.signal);
    stop.abort();
    await expect(late).rejects.toThrow(CancelledError);
  });

  it("rejects with the signal's reason as cause when it is aborted", async () => {
    const stop = new AbortController();
    const waiting = sut.wait('turn:1', LONG_MS, stop.signal);
    stop.abort('the client left');
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled', cause: 'the client left' });
  });

  it('rejects at once on a signal that is already aborted', async () => {
    await expect(sut.wait('turn:1', LONG_MS, AbortSignal.abort())).rejects.toThrow(CancelledError);
  });
}

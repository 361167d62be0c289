import { CancelledError } from './domain.error';
import { Stop } from './stop';

describe('a stop', () => {
  it('tells its listeners once, with the first reason', () => {
    const stop = new Stop();
    const told = jest.fn();
    stop.addEventListener('abort', told);
    const first = new CancelledError();

    stop.abort(first);
    stop.abort(new CancelledError('later'));

    expect(told).toHaveBeenCalledTimes(1);
    expect(stop.aborted).toBe(true);
    expect(stop.reason).toBe(first);
  });

  it('does not tell who no longer listens', () => {
    const stop = new Stop();
    const [told, gone] = [jest.fn(), jest.fn()];
    stop.addEventListener('abort', gone);
    stop.addEventListener('abort', told);
    stop.removeEventListener('abort', gone);

    stop.abort(new CancelledError());

    expect(gone).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['follows another that goes off later', false],
    ['follows one that has gone off', true],
  ])('%s', (_, isGone) => {
    const [client, stop] = [new Stop(), new Stop()];
    if (isGone) client.abort(new CancelledError());
    stop.follow(client);
    client.abort(new CancelledError());
    expect(stop.reason).toBeInstanceOf(CancelledError);
  });

  it('follows no more once that was ended', () => {
    const [client, stop] = [new Stop(), new Stop()];
    stop.follow(client)();
    client.abort(new CancelledError());
    expect(stop.aborted).toBe(false);
  });

  it('has a real signal that goes off with it', () => {
    const stop = new Stop();
    const { signal } = stop;
    expect(signal.aborted).toBe(false);

    const reason = new CancelledError();
    stop.abort(reason);

    expect(signal.reason).toBe(reason);
  });

  it('has one that has gone off where it was asked for too late', () => {
    const stop = new Stop();
    const reason = new CancelledError();
    stop.abort(reason);
    expect(stop.signal.reason).toBe(reason);
  });
});

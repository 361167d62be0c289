import { CancelledError } from '@parley/common';
import { ProviderError } from '../ports/provider.error';
import { CALL_POLICY, CallPolicy, type Circuit } from './call-policy';

const source = { name: 'groq', label: 'Groq', keyVariable: 'GROQ_API_KEY' } as const;
const failure = (options: { isRetryable?: boolean; status?: number } = {}) =>
  new ProviderError('provider_failed', 'Groq failed.', { provider: 'groq', ...options });

describe(CallPolicy.name, () => {
  let sut: CallPolicy;
  let changes: Circuit[];

  beforeEach(() => {
    // Only the date: the circuit reads it to know when its rest is over.
    jest.useFakeTimers({ now: 0, doNotFake: ['setTimeout', 'nextTick', 'queueMicrotask'] });
    changes = [];
    sut = new CallPolicy(source, { ...CALL_POLICY, retryBaseMs: 1 }, (to) => changes.push(to));
  });

  afterEach(() => jest.useRealTimers());

  const failTimes = async (times: number, error: Error = failure()) => {
    for (let call = 0; call < times; call += 1) {
      await expect(sut.run(() => Promise.reject(error))).rejects.toBe(error);
    }
  };

  it('opens after five failures in a row and then refuses at once', async () => {
    await failTimes(5);
    const attempt = jest.fn(() => Promise.resolve());

    await expect(sut.run(attempt)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'provider_circuit_open',
      message: 'Groq keeps failing. Try again shortly.',
      wasSent: false,
      isRetryable: false,
      retryAfterS: 10,
    });
    expect(attempt).not.toHaveBeenCalled();
    expect(sut.circuit).toBe('open');
  });

  it('counts each attempt, so two calls that are retried open it', async () => {
    const error = failure({ isRetryable: true, status: 500 });

    await failTimes(1, error);
    await expect(sut.run(() => Promise.reject(error))).rejects.toMatchObject({
      code: 'provider_circuit_open',
    });
  });

  it('starts counting again after a success', async () => {
    await failTimes(4);
    await sut.run(() => Promise.resolve());
    await failTimes(4);

    expect(sut.circuit).toBe('closed');
  });

  it.each([400, 401, 404, 429])('does not count a refusal with %i', async (status) => {
    await failTimes(8, failure({ status }));

    expect(sut.circuit).toBe('closed');
  });

  it('does not count callers who leave', async () => {
    await failTimes(8, new CancelledError());

    expect(sut.circuit).toBe('closed');
  });

  it('lets one call probe after ten seconds while others are still refused', async () => {
    await failTimes(5);
    jest.setSystemTime(10_000);
    let finishProbe = (): void => undefined;
    const probe = sut.run(
      (isProbe) =>
        new Promise((resolve) => {
          expect(isProbe).toBe(true);
          finishProbe = resolve;
        }),
    );

    await expect(sut.run(() => Promise.resolve())).rejects.toMatchObject({
      code: 'provider_circuit_open',
    });
    finishProbe();
    await probe;

    const probes: boolean[] = [];
    await sut.run((isProbe) => {
      probes.push(isProbe);
      return Promise.resolve();
    });
    expect(probes).toEqual([false]);
    expect(changes).toEqual(['open', 'half_open', 'closed']);
  });

  it('rests again when the probe fails', async () => {
    await failTimes(5);
    jest.setSystemTime(10_000);
    await failTimes(1);
    jest.setSystemTime(19_000);

    await expect(sut.run(() => Promise.resolve())).rejects.toMatchObject({
      code: 'provider_circuit_open',
    });
    jest.setSystemTime(20_000);
    await expect(sut.run(() => Promise.resolve())).resolves.toBeUndefined();
  });

  it('opens again with the next failure when the caller leaves the probe', async () => {
    await failTimes(5);
    jest.setSystemTime(10_000);
    await failTimes(1, new CancelledError());
    await failTimes(1);

    expect(sut.circuit).toBe('open');
  });
});

import { NativeThread } from './native-thread';

const COMPILER = require.resolve('./testing/compile-typescript.cjs');

const IDLE_MS = 60_000;

describe.each(['thread', 'process'] as const)(`${NativeThread.name} in a %s`, (home) => {
  let sut: NativeThread;
  const open = () =>
    new NativeThread(require.resolve('./testing/probe.thread'), {
      idleMs: IDLE_MS,
      home,
      execArgv: ['--require', COMPILER],
    });

  beforeEach(() => {
    sut = open();
  });

  afterEach(() => sut.end());

  it('answers in the order asked and keeps its state', async () => {
    const answers = await Promise.all(['a', 'b', 'c'].map((order) => sut.ask(order)));
    expect(answers).toEqual([
      { order: 'a', calls: 1 },
      { order: 'b', calls: 2 },
      { order: 'c', calls: 3 },
    ]);
  });

  it('hands on what went wrong and goes on', async () => {
    await expect(sut.ask('throw')).rejects.toThrow('no such thing');
    expect(await sut.ask('a')).toEqual({ order: 'a', calls: 2 });
  });

  it('fails what it had in hand when it dies, and begins afresh', async () => {
    await expect(sut.ask('exit')).rejects.toMatchObject({ code: 'native_thread_ended' });
    expect(await sut.ask('a')).toEqual({ order: 'a', calls: 1 });
  });

  it('hands typed arrays over in both directions', async () => {
    const { order } = (await sut.ask(Int16Array.of(1, -2))) as { order: unknown };
    expect(order).toEqual(Int16Array.of(1, -2));
  });

  it('leaves when it is asked to, and what waits is told', async () => {
    const waiting = expect(sut.ask('a')).rejects.toMatchObject({ kind: 'unavailable' });
    await sut.end();
    await waiting;
    expect(await sut.ask('b')).toEqual({ order: 'b', calls: 1 });
  });

  it('lets a process be killed by a library, and only that', async () => {
    if (home === 'thread') return;
    await expect(sut.ask('abort')).rejects.toMatchObject({ code: 'native_thread_ended' });
    expect(await sut.ask('a')).toEqual({ order: 'a', calls: 1 });
  });

  it('leaves by itself when there has been nothing to do for a while', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      await sut.ask('a');
      jest.advanceTimersByTime(IDLE_MS - 1);
      expect(await sut.ask('a')).toEqual({ order: 'a', calls: 2 });
      jest.advanceTimersByTime(IDLE_MS);
      expect(await sut.ask('a')).toEqual({ order: 'a', calls: 1 });
    } finally {
      jest.useRealTimers();
    }
  });
});

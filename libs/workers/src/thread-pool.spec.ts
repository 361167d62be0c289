import { join } from 'node:path';
import { CancelledError } from '@parley/common';
import { taskAt } from './task';
import { ThreadPool } from './thread-pool';

interface Order {
  readonly act: 'echo' | 'throw' | 'crash' | 'spin' | 'wait';
  readonly value?: unknown;
}

const probe = taskAt<Order, { readonly value: unknown; readonly calls: number }>(
  join(__dirname, 'testing/probe.task.cjs'),
);

describe(ThreadPool.name, () => {
  let sut: ThreadPool;

  beforeEach(() => {
    sut = new ThreadPool({ maxThreads: 1 });
  });

  afterEach(() => sut.close());

  it('keeps a thread, and what its modules hold, from one task to the next', async () => {
    await sut.run(probe, { act: 'echo', value: 'a' });
    expect(await sut.run(probe, { act: 'echo', value: 'b' })).toEqual({ value: 'b', calls: 2 });
  });

  it('lets what somebody waits for go first', async () => {
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    await Promise.all([
      sut.run(probe, { act: 'echo' }).then(note('running')),
      sut.run(probe, { act: 'echo' }, { priority: 'bulk' }).then(note('bulk')),
      sut.run(probe, { act: 'echo' }).then(note('interactive')),
    ]);
    expect(order).toEqual(['running', 'interactive', 'bulk']);
  });

  it('hands on what a task says in the terms of the domain', async () => {
    await expect(sut.run(probe, { act: 'throw' })).rejects.toMatchObject({
      kind: 'unprocessable',
      code: 'too_wide',
      message: 'Too wide',
    });
  });

  it('fails the one task whose thread died and goes on with a new thread', async () => {
    const [crash, next] = await Promise.allSettled([
      sut.run(probe, { act: 'crash' }),
      sut.run(probe, { act: 'echo', value: 1 }),
    ]);
    expect(crash).toMatchObject({ status: 'rejected', reason: { code: 'worker_crashed' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { value: 1, calls: 1 } });
  });

  it('kills a task that never ends, and serves the next', async () => {
    const endless = sut.run(probe, { act: 'spin' }, { timeLimitMs: 50 });
    await expect(endless).rejects.toMatchObject({ code: 'worker_too_slow' });
    expect(await sut.run(probe, { act: 'echo', value: 2 })).toEqual({ value: 2, calls: 1 });
  });

  it('does not begin a task whose caller has left', async () => {
    const caller = new AbortController();
    const first = sut.run(probe, { act: 'echo' });
    const dropped = sut.run(probe, { act: 'echo' }, { signal: caller.signal });
    caller.abort();
    await expect(dropped).rejects.toBeInstanceOf(CancelledError);
    await first;
    expect((await sut.run(probe, { act: 'echo' })).calls).toBe(2);
  });

  it('gives up a thread that has nothing to do', async () => {
    sut = new ThreadPool({ maxThreads: 1, idleMs: 0 });
    await sut.run(probe, { act: 'echo' });
    const isFresh = async () => (await sut.run(probe, { act: 'echo' })).calls === 1;
    while (!(await isFresh())) await new Promise((resolve) => setTimeout(resolve));
  });

  it('fails what is under way when it is closed, and takes no more', async () => {
    const running = sut.run(probe, { act: 'spin' });
    const waiting = sut.run(probe, { act: 'echo' });
    const outcome = Promise.allSettled([running, waiting]);
    await sut.close();
    for (const result of await outcome) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'worker_closed' } });
    }
    await expect(sut.run(probe, { act: 'echo' })).rejects.toMatchObject({ code: 'worker_closed' });
  });
});

import { CancelledError } from '@parley/common';
import type { Job } from './job';
import { specWorkers } from './testing/spec-workers';
import { WorkerPool } from './worker-pool';

const PROBE: Job<string, string | number> = {
  name: 'probe',
  lane: 'files',
  file: require.resolve('./testing/probe.job'),
  run: 'work',
  timeLimitMs: 30_000,
  onAbort: 'kill',
};
const INTERACTIVE = { priority: 'interactive' } as const;
const BULK = { priority: 'bulk' } as const;

describe(WorkerPool.name, () => {
  const sut = specWorkers();

  afterAll(() => sut.onApplicationShutdown());

  it('runs a job in another thread and gives its result back', async () => {
    expect(await sut.run(PROBE, 'hello', INTERACTIVE)).toBe('hello');
    expect(await sut.run(PROBE, 'thread', INTERACTIVE)).toBeGreaterThan(0);
  });

  it('does interactive work before bulk work that came earlier', async () => {
    const order: unknown[] = [];
    const done = (name: string) => (): unknown => order.push(name);
    await Promise.all([
      sut.run(PROBE, 'a', BULK).then(done('running')),
      sut.run(PROBE, 'b', BULK).then(done('bulk')),
      sut.run(PROBE, 'c', INTERACTIVE).then(done('interactive')),
    ]);
    expect(order).toEqual(['running', 'interactive', 'bulk']);
  });

  it('keeps its lanes apart, so that a long file holds up no inference', async () => {
    const leave = new AbortController();
    const long = sut.run(PROBE, 'loop', { ...BULK, signal: leave.signal });
    expect(await sut.run({ ...PROBE, lane: 'inference' }, 'quick', INTERACTIVE)).toBe('quick');
    leave.abort();
    await expect(long).rejects.toBeInstanceOf(CancelledError);
  });

  it.each([
    ['throws', 'throw', 'failed'],
    ['ends its thread', 'exit', 'crashed'],
    ['needs more memory than it may', 'hoard', 'crashed'],
  ])('fails a call that %s and serves the next', async (_, order, failure) => {
    await expect(sut.run(PROBE, order, BULK)).rejects.toMatchObject({ failure, job: 'probe' });
    expect(await sut.run(PROBE, 'next', BULK)).toBe('next');
  });

  it('ends a call that takes longer than its limit and serves the next', async () => {
    const call = sut.run({ ...PROBE, timeLimitMs: 200 }, 'loop', BULK);
    await expect(call).rejects.toMatchObject({ failure: 'timed_out' });
    expect(await sut.run(PROBE, 'next', BULK)).toBe('next');
  });

  it.each([
    ['ends', require.resolve('./testing/end-thread.preload.cjs')],
    ['fails', '/nowhere'],
  ])('fails a call whose thread %s before it can take it', async (_, required) => {
    const pool = new WorkerPool(2, ['--require', required]);
    const call = pool.run(PROBE, 'hello', INTERACTIVE);
    await expect(call).rejects.toMatchObject({ failure: 'crashed' });
    await pool.onApplicationShutdown();
  });

  it('never starts a waiting call whose caller left', async () => {
    const leave = new AbortController();
    const running = sut.run(PROBE, 'first', BULK);
    const waiting = sut.run(PROBE, 'exit', { ...BULK, signal: leave.signal });
    leave.abort();
    await expect(waiting).rejects.toBeInstanceOf(CancelledError);
    expect(await running).toBe('first');
    expect(await sut.run(PROBE, 'thread', BULK)).toBe(await sut.run(PROBE, 'thread', BULK));
  });

  it('lets a call finish unheard where its thread is worth keeping', async () => {
    const kept: typeof PROBE = { ...PROBE, onAbort: 'finish' };
    const before = await sut.run(kept, 'thread', BULK);
    const leave = new AbortController();
    const call = sut.run(kept, 'thread', { ...BULK, signal: leave.signal });
    leave.abort();
    await expect(call).rejects.toBeInstanceOf(CancelledError);
    expect(await sut.run(kept, 'thread', BULK)).toBe(before);
  });
});

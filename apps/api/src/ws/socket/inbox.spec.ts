import { Inbox } from './inbox';

describe(Inbox.name, () => {
  const moves: string[] = [];
  const valve = { pause: () => moves.push('pause'), resume: () => moves.push('resume') };
  let sut: Inbox;

  beforeEach(() => {
    moves.length = 0;
    sut = new Inbox(valve);
  });

  /** Work that ends when told to. */
  const aTask = () => {
    let end: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (end = resolve));
    return { end: () => end(), run: jest.fn(() => done) };
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('runs one task after the other, in the order in which they came', async () => {
    const [slow, quick] = [aTask(), aTask()];
    sut.add(1, slow.run);
    sut.add(1, quick.run);
    await turn();
    expect(quick.run).not.toHaveBeenCalled();
    slow.end();
    await turn();
    expect(quick.run).toHaveBeenCalled();
  });

  it.each([
    ['many wait', 1, 70],
    ['much waits', 100_000, 5],
  ])('has the client stopped while %s, and no longer', async (_, bytes, count) => {
    const first = aTask();
    sut.add(0, first.run);
    for (let n = 0; n < count; n++) sut.add(bytes, () => Promise.resolve());
    expect(moves).toEqual(['pause']);
    expect(sut.isPaused).toBe(true);
    first.end();
    await turn();
    expect(moves).toEqual(['pause', 'resume']);
  });

  it('finishes what waits and takes nothing more', async () => {
    const [task, late] = [aTask(), aTask()];
    sut.add(1, task.run);
    const finished = sut.finish();
    sut.add(1, late.run);
    task.end();
    await finished;
    expect(late.run).not.toHaveBeenCalled();
  });

  it('forgets what waits when the client has left', async () => {
    const [running, waiting] = [aTask(), aTask()];
    sut.add(1, running.run);
    sut.add(1, waiting.run);
    sut.abandon();
    running.end();
    await turn();
    expect(waiting.run).not.toHaveBeenCalled();
  });
});

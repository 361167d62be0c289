import { Gate } from './gate';

class Work {
  running = 0;
  most = 0;
  private readonly ends: (() => void)[] = [];

  readonly run = async (): Promise<void> => {
    this.running++;
    this.most = Math.max(this.most, this.running);
    await new Promise<void>((resolve) => this.ends.push(resolve));
    this.running--;
  };

  finishOne(): void {
    this.ends.shift()?.();
  }
}

const full = () => new Error('full');

describe(Gate.name, () => {
  it('never lets more in at once than it may', async () => {
    const sut = new Gate(2, 10, full);
    const work = new Work();
    const all = Promise.all([1, 2, 3, 4, 5].map(() => sut.run(work.run)));
    for (let i = 0; i < 5; i++) {
      await new Promise(setImmediate);
      work.finishOne();
    }
    await all;
    expect(work.most).toBe(2);
    expect(sut.isIdle).toBe(true);
  });

  it('turns away whoever finds the line full', async () => {
    const sut = new Gate(1, 1, full);
    const work = new Work();
    const first = sut.run(work.run);
    const second = sut.run(work.run);
    await expect(sut.run(work.run)).rejects.toThrow('full');
    work.finishOne();
    await first;
    await new Promise(setImmediate);
    work.finishOne();
    await second;
  });

  it('passes the place on when work fails', async () => {
    const sut = new Gate(1, 1, full);
    const failing = sut.run(() => Promise.reject(new Error('broken')));
    const next = sut.run(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('done');
  });
});

import { Batch } from './batch';

describe(Batch.name, () => {
  const written: (readonly number[])[] = [];
  let release: (() => void)[] = [];
  const write = (items: readonly number[]): Promise<void> => {
    written.push(items);
    return new Promise((resolve) => release.push(resolve));
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const finishOne = async () => {
    release.shift()?.();
    await turn();
  };

  beforeEach(() => {
    written.length = 0;
    release = [];
  });

  it('writes at once where nothing is being written', async () => {
    const sut = new Batch(10, write);
    const added = sut.add(1);
    await turn();
    expect(written).toEqual([[1]]);
    await finishOne();
    await added;
  });

  it('writes together what comes meanwhile, in its order', async () => {
    const sut = new Batch(10, write);
    void sut.add(1);
    await turn();
    const later = [2, 3, 4].map((n) => sut.add(n));
    await finishOne();
    expect(written).toEqual([[1], [2, 3, 4]]);
    await finishOne();
    await Promise.all(later);
  });

  it('writes no more at once than it may', async () => {
    const sut = new Batch(2, write);
    void sut.add(0);
    await turn();
    const later = [1, 2, 3, 4, 5].map((n) => sut.add(n));
    for (let n = 0; n < 4; n++) await finishOne();
    expect(written).toEqual([[0], [1, 2], [3, 4], [5]]);
    await Promise.all(later);
  });

  it('tells those whose items were not written, and goes on', async () => {
    let isFailing = true;
    const sut = new Batch<number>(10, () =>
      isFailing ? Promise.reject(new Error('away')) : Promise.resolve(),
    );
    const results = await Promise.allSettled([sut.add(1), sut.add(2)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isFailing = false;
    await expect(sut.add(3)).resolves.toBeUndefined();
  });
});

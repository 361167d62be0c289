import { CoarseThread } from './coarse-thread';
import { dot } from './unit-vectors';
import { VectorMatrix } from './vector-matrix';

const DIMENSIONS = 64;
const COMPILER = require.resolve('../../../workers/src/testing/compile-typescript.cjs');

/** Directions that are the same in every run. */
function* directions(): Generator<Float32Array, never> {
  let state = 7;
  for (;;) {
    const vector = Float32Array.from({ length: DIMENSIONS }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32 - 0.5;
    });
    const length = Math.sqrt(dot(vector, vector));
    yield vector.map((x) => x / length);
  }
}

describe(VectorMatrix.name, () => {
  const thread = new CoarseThread({ execArgv: ['--require', COMPILER] });
  afterEach(() => thread.onApplicationShutdown());

  function fill(sut: VectorMatrix, count: number) {
    const source = directions();
    const vectors = Array.from({ length: count }, () => source.next().value);
    for (const [id, numbers] of vectors.entries()) {
      sut.add({ passageId: String(id), spans: [[0, 1]], numbers });
    }
    return { source, vectors };
  }

  async function recall(sut: VectorMatrix, { source, vectors }: ReturnType<typeof fill>) {
    let found = 0;
    for (let n = 0; n < 20; n += 1) {
      const query = source.next().value;
      const exact = vectors
        .map((vector, id) => ({ id: String(id), similarity: dot(query, vector) }))
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, 10);
      const nearest = await sut.nearest(query, 10);
      found += exact.filter(({ id }) => nearest.has(id)).length;
      expect([...nearest.values()][0]?.similarity).toBeCloseTo(exact[0]?.similarity ?? NaN, 5);
    }
    return found / 200;
  }

  it.each([500, 12_000, 40_000])(
    'finds the ten nearest of %d, with their cosines',
    async (count) => {
      const sut = new VectorMatrix(DIMENSIONS, thread);
      expect(await recall(sut, fill(sut, count))).toBeGreaterThanOrEqual(0.99);
    },
  );

  it('goes on when the thread has died, and without one', async () => {
    const sut = new VectorMatrix(DIMENSIONS, thread);
    const filled = fill(sut, 12_000);
    await sut.settle();
    await thread.onApplicationShutdown();
    expect(await recall(sut, filled)).toBeGreaterThanOrEqual(0.99);
    const alone = new VectorMatrix(DIMENSIONS);
    expect(await recall(alone, fill(alone, 12_000))).toBe(1);
  });

  it('makes room block by block, so that it never copies what it has', async () => {
    const sut = new VectorMatrix(384, thread);
    const numbers = new Float32Array(384).fill(0.05);
    let largestStep = 0;
    for (let id = 0; id < 30_000; id += 1) {
      const before = sut.bytes;
      sut.add({ passageId: String(id), spans: [[0, 1]], numbers });
      largestStep = Math.max(largestStep, sut.bytes - before);
    }
    expect(largestStep).toBeLessThan(12 * 1024 * 1024);
    expect(sut.bytes).toBeLessThan(2 * 30_000 * 384 * 5);
  });

  it('passes over passages that it has, and vectors of another length', async () => {
    const sut = new VectorMatrix(DIMENSIONS);
    const { vectors } = fill(sut, 2);
    const [query = new Float32Array()] = vectors;
    sut.add({ passageId: '1', spans: [[0, 9]], numbers: query });
    sut.add({ passageId: '8', spans: [[0, 1]], numbers: new Float32Array(8) });
    expect([...(await sut.hits(query, ['1', '8'])).values()].map(({ span }) => span)).toEqual([
      [0, 1],
    ]);
  });
});

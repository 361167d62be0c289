import { dot } from './unit-vectors';
import { VectorMatrix } from './vector-matrix';

const DIMENSIONS = 64;

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
  it.each([500, 12_000])('finds the ten nearest of %d, with their cosines', (count) => {
    const sut = new VectorMatrix(DIMENSIONS);
    const source = directions();
    const vectors = Array.from({ length: count }, () => source.next().value);
    for (const [id, numbers] of vectors.entries()) {
      sut.add({ passageId: String(id), spans: [[0, 1]], numbers });
    }
    let found = 0;
    for (let n = 0; n < 20; n += 1) {
      const query = source.next().value;
      const exact = vectors
        .map((vector, id) => ({ id: String(id), similarity: dot(query, vector) }))
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, 10);
      const nearest = sut.nearest(query, 10);
      found += exact.filter(({ id }) => nearest.has(id)).length;
      expect([...nearest.values()][0]?.similarity).toBeCloseTo(exact[0]?.similarity ?? NaN, 5);
    }
    expect(found / 200).toBeGreaterThanOrEqual(0.99);
  });
});

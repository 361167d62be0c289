import type { PassageOwner } from '../passages/passage';
import type { PassageSet } from '../passages/passage-sets.repository';
import { anOwner, type VectorWorld } from '../testing/vector-world';
import { dot } from './unit-vectors';
import type { OpenVectors, ServedSet, VectorIndex } from './vector-index';

const DIMENSIONS = 48;
const MANY = 3_000;
const QUERIES = 20;

/** What every vector index must do. `untilServed` resolves when a set that was asked for may be open. */
export function describeVectorIndex(
  create: () => Promise<{ sut: VectorIndex; world: VectorWorld; untilServed: () => Promise<void> }>,
): void {
  let sut: VectorIndex;
  let world: VectorWorld;
  let untilServed: () => Promise<void>;
  let large: PassageOwner;
  let largeVectors: ReadonlyMap<string, Float32Array>;

  beforeAll(async () => {
    ({ sut, world, untilServed } = await create());
    large = anOwner();
    largeVectors = await world.put(large, 'many', world.directions(MANY, DIMENSIONS));
  });

  const setOf = async (owner: PassageOwner): Promise<ServedSet> => {
    const set: PassageSet | undefined = await world.setOf(owner);
    if (set === undefined || set.servingModel === null) throw new Error('There are no vectors');
    return { ...set, servingModel: set.servingModel };
  };
  const open = async (owner: PassageOwner): Promise<OpenVectors> => {
    const first = await sut.open(await setOf(owner));
    if (first !== undefined) return first;
    await untilServed();
    const opened = await sut.open(await setOf(owner));
    if (opened === undefined) throw new Error('It does not serve the set');
    return opened;
  };
  const nearestOf = (vectors: ReadonlyMap<string, Float32Array>, query: Float32Array) =>
    [...vectors]
      .map(([id, vector]) => ({ id, similarity: dot(query, vector) }))
      .sort((a, b) => b.similarity - a.similarity);

  it('finds at least 95 of 100 of the ten nearest, with their exact cosines', async () => {
    const opened = await open(large);
    let found = 0;
    for (const query of world.directions(QUERIES, DIMENSIONS)) {
      const hits = await opened.nearest(query, 10);
      const exact = nearestOf(largeVectors, query).slice(0, 10);
      for (const { id, similarity } of exact) {
        if (!hits.has(id)) continue;
        found += 1;
        expect(hits.get(id)?.similarity).toBeCloseTo(similarity, 4);
      }
      const order = [...hits.values()].map(({ similarity }) => similarity);
      expect(order).toEqual(order.toSorted((a, b) => b - a));
      expect(hits.size).toBe(10);
    }
    expect(found / (10 * QUERIES)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds the nearest of a few passages among many', async () => {
    const opened = await open(large);
    const few = [...largeVectors].filter((_, index) => index % 100 === 0);
    const [query = new Float32Array()] = world.directions(1, DIMENSIONS);
    const among = few.map(([id]) => id);
    const exact = nearestOf(new Map(few), query).slice(0, 10);
    expect([...(await opened.nearest(query, 10, among)).keys()]).toEqual(exact.map(({ id }) => id));
  });

  it('scores a passage by its best sentence, and names that', async () => {
    const owner = anOwner();
    const [first = new Float32Array(), second = new Float32Array()] = world.directions(
      2,
      DIMENSIONS,
    );
    const both = new Float32Array([...first, ...second]);
    const [id = ''] = (await world.put(owner, 'x', [both], 2)).keys();
    const hits = await (await open(owner)).nearest(second, 5);
    expect(hits.get(id)?.similarity).toBeCloseTo(1, 4);
    expect(hits.get(id)?.span).toEqual([1, 2]);
  });

  it('says how near passages are, and nothing of strangers and unknown ones', async () => {
    const owner = anOwner();
    const [vector = new Float32Array()] = world.directions(1, DIMENSIONS);
    const [id = ''] = (await world.put(owner, 'x', [vector])).keys();
    const [stranger = ''] = largeVectors.keys();
    const hits = await (await open(owner)).hits(vector, [id, stranger, '999999999']);
    expect([...hits.keys()]).toEqual([id]);
    expect((await (await open(owner)).nearest(vector, 10)).size).toBe(1);
  });

  it('sees what was added and removed since', async () => {
    const owner = anOwner();
    const vectors = world.directions(3, DIMENSIONS);
    await world.put(owner, 'a', vectors.slice(0, 2));
    await open(owner);
    const [added = ''] = (await world.put(owner, 'b', vectors.slice(2))).keys();
    const [query = new Float32Array()] = vectors.slice(2);
    expect([...(await (await open(owner)).nearest(query, 1)).keys()]).toEqual([added]);
    await world.remove(owner, 'b');
    const present = await world.present([...(await (await open(owner)).nearest(query, 3)).keys()]);
    expect(present).not.toContain(added);
    expect(present).toHaveLength(2);
  });

  it('finds nothing for a query of another length', async () => {
    const opened = await open(large);
    expect((await opened.nearest(new Float32Array(7), 5)).size).toBe(0);
    expect(
      (await opened.hits(new Float32Array(7), [...largeVectors.keys()].slice(0, 1))).size,
    ).toBe(0);
  });
}

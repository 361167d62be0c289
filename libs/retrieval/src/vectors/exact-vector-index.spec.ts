import type { PassageSet } from '../passages/passage-sets.repository';
import { CoarseThread } from './coarse-thread';
import { ExactVectorIndex } from './exact-vector-index';
import type { StoredVectors, VectorSet, VectorsRepository } from './vectors.repository';

const KIB = 1024;

/** Vectors of 16 numbers, [1, 0, 0, …] for an even id; `loads` tells what was read after which version. */
class ScriptedVectors implements Pick<VectorsRepository, 'load'> {
  readonly loads: string[] = [];

  constructor(private readonly rows: StoredVectors[] = []) {}

  add(version: number, ...ids: readonly number[]): void {
    for (const id of ids) {
      const numbers = new Float32Array(16);
      numbers[id % 2] = 1;
      this.rows.push({
        ...{ passageId: String(id), version: String(version), numbers },
        spans: [[0, id]],
      });
    }
  }

  load(
    { userId }: VectorSet,
    after: { readonly version: string; readonly passageId: string },
    limit: number,
  ): Promise<readonly StoredVectors[]> {
    this.loads.push(`${userId}>${after.version}`);
    const newer = this.rows.filter(
      ({ version, passageId }) =>
        Number(version) > Number(after.version) ||
        (version === after.version && Number(passageId) > Number(after.passageId)),
    );
    return Promise.resolve(newer.slice(0, limit));
  }
}

const aSet = (version: number, overrides: Partial<PassageSet> = {}) => ({
  accountId: 'account',
  userId: 'alice',
  kind: 'document' as const,
  version: String(version),
  passages: 1,
  characters: 1,
  removed: 0,
  terms: [],
  ownLexemes: [],
  asked: [],
  parts: [],
  scope: '@',
  ...overrides,
  servingModel: 'model',
});

const query = new Float32Array(16);
query[0] = 1;

function aHit(similarity: number, end: number) {
  const unit = { similarity, span: [0, end] };
  return { ...unit, units: [unit] };
}

describe(ExactVectorIndex.name, () => {
  const create = (vectors: ScriptedVectors, setBytes = 100 * KIB, totalBytes = 100 * KIB) =>
    ExactVectorIndex.limitedTo(
      vectors as Partial<VectorsRepository> as VectorsRepository,
      new CoarseThread(),
      { setBytes, totalBytes },
    );

  it('finds the nearest by their best unit', async () => {
    const vectors = new ScriptedVectors();
    vectors.add(1, 1, 2, 3);
    const matrix = await create(vectors).open(aSet(1));
    const found = await matrix?.nearest(query, 1);
    expect([...(found ?? [])]).toEqual([['2', aHit(1, 2)]]);
    const hits = await matrix?.hits(query, ['3', '9']);
    expect([...(hits ?? [])]).toEqual([['3', aHit(0, 3)]]);
    expect([...((await matrix?.nearest(query, 1, ['3', '1'])) ?? []).keys()]).toEqual(['3']);
  });

  it('reads a set once, and later only what is newer', async () => {
    const vectors = new ScriptedVectors();
    const sut = create(vectors);
    vectors.add(1, 1);
    await Promise.all([sut.open(aSet(2)), sut.open(aSet(2))]);
    await sut.open(aSet(2));
    vectors.add(3, 2);
    const matrix = await sut.open(aSet(3));
    expect(vectors.loads).toEqual(['alice>-1', 'alice>2']);
    expect((await matrix?.nearest(query, 5))?.size).toBe(2);
  });

  it('reads a set anew when much of it was removed', async () => {
    const vectors = new ScriptedVectors();
    const sut = create(vectors);
    vectors.add(1, 1);
    await sut.open(aSet(1));
    await sut.open(aSet(1, { removed: 100 }));
    await sut.open(aSet(1, { removed: 200 }));
    expect(vectors.loads).toEqual(['alice>-1', 'alice>-1']);
  });

  it('forgets the set that was searched longest ago when memory is full', async () => {
    const vectors = new ScriptedVectors();
    const sut = create(vectors, 100 * KIB, 11 * KIB);
    vectors.add(1, 1);
    for (const userId of ['a', 'b', 'a', 'c', 'a', 'b']) await sut.open(aSet(1, { userId }));
    expect(vectors.loads).toEqual(['a>-1', 'b>-1', 'c>-1', 'b>-1']);
    expect(sut.bytes).toBeLessThanOrEqual(11 * KIB);
  });

  it('does not serve a set that outgrows its memory', async () => {
    const vectors = new ScriptedVectors();
    vectors.add(1, ...Array.from({ length: 200 }, (_, n) => n));
    const sut = create(vectors, 8 * KIB);
    expect(await sut.open(aSet(1))).toBeUndefined();
    expect(sut.bytes).toBe(0);
  });

  it('finds nothing for a query of another length', async () => {
    const vectors = new ScriptedVectors();
    vectors.add(1, 2);
    const matrix = await create(vectors).open(aSet(1));
    expect((await matrix?.nearest(new Float32Array(8), 5))?.size).toBe(0);
    expect((await matrix?.hits(new Float32Array(8), ['2']))?.size).toBe(0);
  });
});

import { hasExtension, SpecDatabase } from '@parley/database/testing';
import { anOwner, VectorWorld } from '../testing/vector-world';
import { CoarseThread } from './coarse-thread';
import { ExactVectorIndex } from './exact-vector-index';
import { PgvectorIndex } from './pgvector/pgvector-index';
import { PgvectorSchema } from './pgvector/pgvector-schema';
import { describeVectorIndex } from './vector-index.contract';
import type { ServedSet } from './vector-index';
import { VectorIndexes } from './vector-indexes';
import { VectorsRepository } from './vectors.repository';

const isInstalled = hasExtension('vector');
const describeWithPgvector = isInstalled ? describe : describe.skip;
const describeWithout = isInstalled ? describe.skip : describe;
const HERE = isInstalled ? 'installed here' : 'not installed here';

let database: SpecDatabase;
let world: VectorWorld;

beforeAll(async () => {
  database = await SpecDatabase.empty();
  world = await VectorWorld.start(database);
});
afterAll(async () => {
  await world.stop();
  await database.drop();
});

async function aServedSet(count: number): Promise<ServedSet> {
  const owner = anOwner();
  await world.put(owner, 'x', world.directions(count, 16));
  const set = await world.setOf(owner);
  if (set === undefined) throw new Error('There is no set');
  return { ...set, servingModel: 'contract' };
}

/** Memory that has no room for anybody. */
function crowded(): VectorIndexes {
  const limits = { totalBytes: 0, setBytes: 0 };
  const memory = ExactVectorIndex.limitedTo(
    world.get(VectorsRepository),
    world.get(CoarseThread),
    limits,
  );
  return new VectorIndexes(memory, world.get(PgvectorIndex));
}

describe(ExactVectorIndex.name, () => {
  describeVectorIndex(() =>
    Promise.resolve({
      sut: world.get(ExactVectorIndex),
      world,
      untilServed: () => Promise.resolve(),
    }),
  );
});

describeWithPgvector(`${PgvectorIndex.name} (pgvector is ${HERE})`, () => {
  describeVectorIndex(() => {
    const sut = world.get(PgvectorIndex);
    return Promise.resolve({ sut, world, untilServed: () => sut.untilMoved() });
  });

  it('takes over a set that outgrows memory, and says so', async () => {
    const sut = crowded();
    const set = await aServedSet(20);
    expect(await sut.open(set)).toBe('vectors_loading');
    await world.get(PgvectorIndex).untilMoved();
    expect(typeof (await sut.open(set))).toBe('object');
    const { pgvector } = await sut.serving();
    expect(pgvector.isAvailable).toBe(true);
    expect(pgvector.sets).toBeGreaterThan(0);
  });

  it('goes on copying where it was interrupted', async () => {
    const sut = world.get(PgvectorIndex);
    const set = await aServedSet(450);
    await sut.open(set);
    await sut.untilMoved();
    await world.sql(
      `UPDATE ann_sets SET candidates = NULL, version = 0, passage_id = 0 WHERE account_id = $1`,
      [set.accountId],
    );
    await world.sql(
      `DELETE FROM ann_units u USING ann_sets s WHERE s.key = set_key AND account_id = $1
        AND u.passage_id % 2 = 0`,
      [set.accountId],
    );
    expect(await sut.open(set)).toBeUndefined();
    await sut.untilMoved();
    expect(await sut.open(set)).toBeDefined();
    const [copied] = await world.sql(
      'SELECT count(*)::integer AS n FROM ann_units u JOIN ann_sets s ON s.key = set_key WHERE account_id = $1',
      [set.accountId],
    );
    expect(copied).toEqual({ n: 450 });
  });

  it('forgets with the user whose they were', async () => {
    const sut = world.get(PgvectorIndex);
    const set = await aServedSet(5);
    await sut.open(set);
    await sut.untilMoved();
    await world.sql('DELETE FROM passage_sets WHERE account_id = $1', [set.accountId]);
    expect(
      await world.sql('SELECT 1 FROM ann_sets WHERE account_id = $1', [set.accountId]),
    ).toEqual([]);
    expect(
      await world.sql(
        'SELECT 1 FROM ann_units u WHERE NOT EXISTS (SELECT 1 FROM passages p WHERE p.id = passage_id)',
      ),
    ).toEqual([]);
  });

  it('goes on without the extension when it is dropped, and takes it up when it is back', async () => {
    const sut = crowded();
    const set = await aServedSet(5);
    await sut.open(set);
    await world.get(PgvectorIndex).untilMoved();
    await world.sql('DROP EXTENSION vector CASCADE');
    const opened = await sut.open(set);
    await expect(
      typeof opened === 'object' ? opened.nearest(new Float32Array(16), 1) : undefined,
    ).rejects.toThrow();
    world.get(PgvectorSchema).forget();
    expect(await sut.open(set)).toBe('vectors_loading');
    await world.get(PgvectorIndex).untilMoved();
    expect(typeof (await sut.open(set))).toBe('object');
  });
});

describeWithout(`${VectorIndexes.name} (pgvector is ${HERE})`, () => {
  it('says that a set is too large, and touches no table of pgvector', async () => {
    const sut = crowded();
    expect(await sut.open(await aServedSet(20))).toBe('vectors_too_many');
    expect((await sut.serving()).pgvector).toEqual({ isAvailable: false, sets: 0 });
    expect(await world.sql("SELECT to_regclass('ann_sets')::text AS name")).toEqual([
      { name: null },
    ]);
  });
});

import { SpecDatabase } from '@parley/database/testing';
import { anOwner, VectorWorld } from '../testing/vector-world';
import { VectorsRepository } from './vectors.repository';

const LEASE_S = 60;

describe(VectorsRepository.name, () => {
  let database: SpecDatabase;
  let world: VectorWorld;

  beforeAll(async () => {
    database = await SpecDatabase.prepared();
    world = await VectorWorld.start(database);
  });
  afterAll(async () => {
    await world.stop();
    await database.drop();
  });

  it('leaves what another model is to embed to the instances that have it', async () => {
    const owner = anOwner();
    const sut = world.get(VectorsRepository);
    await world.putWaiting(owner, 'a', ['one', 'two']);
    await world.sql(`UPDATE passage_sets SET target_model = 'new' WHERE account_id = $1`, [
      owner.accountId,
    ]);
    expect(await sut.take('old', 10, LEASE_S)).toEqual([]);
    expect(await sut.take('new', 10, LEASE_S)).toMatchObject([{ text: 'one' }, { text: 'two' }]);
    expect(await sut.take('new', 10, LEASE_S)).toEqual([]);
  });

  it('takes for any model what has had none yet', async () => {
    const owner = anOwner();
    await world.putWaiting(owner, 'a', ['three']);
    expect(await world.get(VectorsRepository).take('old', 10, LEASE_S)).toHaveLength(1);
  });
});

import { ScriptedUpstream } from '@parley/ai/testing';
import { SpecDatabase } from '@parley/database/testing';
import type { PassageOwner } from './passages/passage';
import { Retrieval } from './retrieval';
import { IndexModel } from './vectors/index-model';
import { Reindexing } from './vectors/reindexing';
import { anOwner, passagesOf, RetrievalKit } from './testing/retrieval.kit';

const BOILER = 'The boiler was serviced in March. Its warranty runs for five years.';
const CAT = 'My cat Minka was at the vet. She is unwell and eats little.';

describe(`${Retrieval.name} over several instances`, () => {
  let database: SpecDatabase;
  let kit: RetrievalKit;

  beforeAll(async () => {
    database = await SpecDatabase.prepared();
    kit = await RetrievalKit.start(database);
  });
  afterAll(async () => {
    await kit.stop();
    await database.drop();
  });

  const put = (owner: PassageOwner, ref: string, ...texts: readonly string[]) =>
    kit.sut.put(owner, { kind: 'document', ref }, passagesOf(...texts));
  const texts = async (owner: PassageOwner, query: string, options = {}) =>
    (await kit.sut.search(owner, query, options)).passages.map(({ text }) => text);

  it('sees what another instance put, embedded and removed', async () => {
    const owner = anOwner();
    const other = await RetrievalKit.start(database);
    await put(owner, 'a', BOILER);
    await kit.untilEmbedded();
    expect(await texts(owner, 'is the kitten sick', { mode: 'semantic' })).toEqual([BOILER]);
    await other.sut.put(owner, { kind: 'document', ref: 'b' }, passagesOf(CAT));
    await other.untilEmbedded();
    expect(await texts(owner, 'is the kitten sick', { limit: 1 })).toEqual([CAT]);
    await other.sut.remove(owner, { kind: 'document', ref: 'b' });
    expect(await texts(owner, 'is the kitten sick', { mode: 'semantic' })).toEqual([BOILER]);
    await other.stop();
  });

  it('goes on searching by the old vectors until those of another model are complete', async () => {
    const owner = anOwner();
    await put(owner, 'a', BOILER, CAT);
    await kit.untilEmbedded();
    const upstream = await ScriptedUpstream.start();
    upstream.embeddings.failNext(...new Array<{ status: number }>(8).fill({ status: 400 }));
    const changed = await RetrievalKit.start(database, {
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_EMBEDDING_MODEL: 'scripted',
    });
    await changed.untilEmbedded();
    const reindexing = changed.context.get(Reindexing);
    await reindexing.start();
    expect(await reindexing.status(owner)).toMatchObject({
      ...{ model: 'scripted', passages: 2, waiting: 2, servedByOther: 2, isComplete: false },
    });
    const found = await changed.sut.search(owner, 'is the kitten sick', { limit: 1 });
    expect(found).toMatchObject({ mode: 'hybrid', passages: [{ text: CAT }] });

    while ((await kit.sql('SELECT 1 FROM vector_queue')).length > 0) {
      await changed.untilEmbedded();
    }
    const models = await kit.sql('SELECT DISTINCT model FROM vectors WHERE account_id = $1', [
      owner.accountId,
    ]);
    expect(models).toEqual([{ model: 'scripted' }]);
    expect(await reindexing.status(owner)).toMatchObject({ waiting: 0, isComplete: true });
    expect(await changed.sut.search(owner, 'cat boiler', { mode: 'semantic' })).toMatchObject({
      mode: 'hybrid',
    });
    await changed.stop();
    await upstream.stop();
    await kit.context.get(Reindexing).start();
  });

  describe('with different embedders', () => {
    const EMBEDDED = 'embedded:use-lite-en';
    let upstream: ScriptedUpstream;

    beforeAll(async () => {
      upstream = await ScriptedUpstream.start();
    });
    afterAll(() => upstream.stop());

    const startChanged = (on = database) =>
      RetrievalKit.start(on, {
        OPENAI_BASE_URL: upstream.baseUrl,
        OPENAI_EMBEDDING_MODEL: 'scripted',
      });
    const modelsOf = async ({ accountId }: PassageOwner) =>
      (await kit.sql('SELECT DISTINCT model FROM vectors WHERE account_id = $1', [accountId])).map(
        ({ model }) => model,
      );

    it('keeps the one that it has while an instance with it runs, and says so', async () => {
      const owner = anOwner();
      await put(owner, 'a', BOILER);
      await kit.untilEmbedded();
      const changed = await startChanged();
      await changed.untilEmbedded();
      await changed.sut.put(owner, { kind: 'document', ref: 'b' }, passagesOf(CAT));
      await changed.untilEmbedded();
      expect(await modelsOf(owner)).toEqual([EMBEDDED]);
      expect(await changed.context.get(IndexModel).settle()).toEqual({
        index: EMBEDDED,
        own: 'scripted',
      });
      // One user's own index is made complete, and not turned into another.
      expect(await changed.context.get(Reindexing).start(owner)).toMatchObject({ model: EMBEDDED });
      await kit.untilEmbedded();
      expect(await modelsOf(owner)).toEqual([EMBEDDED]);
      expect(await kit.sql('SELECT 1 FROM vector_queue')).toEqual([]);
      await changed.stop();
    });

    it('changes to that of a newer instance once none with the earlier one runs', async () => {
      const own = await SpecDatabase.prepared();
      const earlier = await RetrievalKit.start(own);
      await earlier.untilEmbedded();
      const changed = await startChanged(own);
      const model = changed.context.get(IndexModel);
      expect(await model.settle()).toMatchObject({ index: EMBEDDED });
      await earlier.stop();
      expect(await model.settle()).toMatchObject({ index: 'scripted' });
      await changed.stop();
      await own.drop();
    });

    it('stays with what was chosen, whatever runs on', async () => {
      const changed = await startChanged();
      await changed.context.get(Reindexing).start();
      await changed.stop();
      expect(await kit.context.get(IndexModel).settle()).toEqual({
        index: 'scripted',
        own: EMBEDDED,
      });
      await kit.context.get(Reindexing).start();
      expect(await kit.context.get(IndexModel).settle()).toMatchObject({ index: EMBEDDED });
    });
  });

  it('drops the old vectors after all where an instance died while it did so', async () => {
    const owner = anOwner();
    await put(owner, 'a', BOILER);
    await kit.untilEmbedded();
    const of = [owner.accountId];
    await kit.sql(
      `INSERT INTO vectors SELECT passage_id, 'earlier', account_id, user_id, kind, version, dimensions, spans, units
        FROM vectors WHERE account_id = $1`,
      of,
    );
    await kit.sql('UPDATE passage_sets SET has_old_vectors = true WHERE account_id = $1', of);
    await kit.untilEmbedded();
    const left = await kit.sql('SELECT model FROM vectors WHERE account_id = $1', of);
    expect(left).toEqual([{ model: 'embedded:use-lite-en' }]);
  });

  it('embeds on request what lost its vectors', async () => {
    const owner = anOwner();
    await put(owner, 'a', BOILER, CAT);
    await kit.untilEmbedded();
    await kit.sql('DELETE FROM vectors WHERE account_id = $1', [owner.accountId]);
    await kit.sql('UPDATE passage_sets SET target_model = NULL WHERE account_id = $1', [
      owner.accountId,
    ]);
    const reindexing = kit.context.get(Reindexing);
    expect(await reindexing.status(owner)).toMatchObject({ waiting: 0 });
    await reindexing.start(owner);
    await kit.untilEmbedded();
    const made = await kit.sql('SELECT 1 FROM vectors WHERE account_id = $1', [owner.accountId]);
    expect(made).toHaveLength(2);
    expect(await reindexing.status({ accountId: anOwner().accountId })).toMatchObject({
      passages: 0,
    });
  });
});

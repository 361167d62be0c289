import { ScriptedUpstream } from '@parley/ai/testing';
import { SpecDatabase } from '@parley/database/testing';
import type { PassageOwner } from './passages/passage';
import { Retrieval } from './retrieval';
import { Reindexing } from './vectors/reindexing';
import { anOwner, passagesOf, RetrievalKit } from './testing/retrieval.kit';

const BOILER = 'The boiler was serviced in March. Its warranty runs for five years.';
const CAT = 'My cat Minka was at the vet. She is unwell and eats little.';

describe(`${Retrieval.name} over several instances`, () => {
  let database: SpecDatabase;
  let kit: RetrievalKit;

  beforeAll(async () => {
    database = await SpecDatabase.create();
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
    // Of its own, because an instance with the embedder of before would want its vectors back.
    const own = await SpecDatabase.create();
    const before = await RetrievalKit.start(own);
    await before.putTexts(owner, 'a', BOILER, CAT);
    await before.untilEmbedded();
    await before.stop();
    const upstream = await ScriptedUpstream.start();
    upstream.embeddings.failNext(...new Array<{ status: number }>(8).fill({ status: 400 }));
    const changed = await RetrievalKit.start(own, {
      OPENAI_BASE_URL: upstream.baseUrl,
      OPENAI_EMBEDDING_MODEL: 'scripted',
    });
    await changed.untilEmbedded();
    const reindexing = changed.context.get(Reindexing);
    expect(await reindexing.start(owner)).toMatchObject({
      ...{ model: 'scripted', passages: 2, waiting: 2, servedByOther: 2, isComplete: false },
    });
    const found = await changed.sut.search(owner, 'is the kitten sick', { limit: 1 });
    expect(found).toMatchObject({ mode: 'hybrid', passages: [{ text: CAT }] });

    while ((await changed.sql('SELECT 1 FROM vector_queue')).length > 0) {
      await changed.untilEmbedded();
    }
    const models = await changed.sql('SELECT DISTINCT model FROM vectors WHERE account_id = $1', [
      owner.accountId,
    ]);
    expect(models).toEqual([{ model: 'scripted' }]);
    expect(await reindexing.status(owner)).toMatchObject({ waiting: 0, isComplete: true });
    expect(await changed.sut.search(owner, 'cat boiler', { mode: 'semantic' })).toMatchObject({
      mode: 'hybrid',
    });
    await changed.stop();
    await upstream.stop();
    await own.drop();
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

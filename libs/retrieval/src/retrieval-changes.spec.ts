import { SpecDatabase } from '@parley/database/testing';
import { Reindexing } from './vectors/reindexing';
import { anOwner, passagesOf, RetrievalKit } from './testing/retrieval.kit';

const BOILER = 'The boiler was serviced in March. Its warranty runs for five years.';
const CAT = 'My cat Minka was at the vet. She is unwell and eats little.';
const TRAIN = 'The train to Leeds leaves at noon from platform four.';

describe('what changes in the index', () => {
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

  it('forgets what a source had before, in words, vectors and totals', async () => {
    const owner = anOwner();
    await kit.putTexts(owner, 'x', BOILER, CAT);
    await kit.untilEmbedded();
    await kit.texts(owner, 'is the kitten sick');
    await kit.putTexts(owner, 'x', TRAIN);
    await kit.untilEmbedded();
    expect(await kit.texts(owner, 'is the kitten sick', { mode: 'semantic' })).toEqual([TRAIN]);
    expect(await kit.sut.totals(owner, 'document')).toEqual({
      passages: 1,
      characters: TRAIN.length,
    });
  });

  it('removes one source and leaves the others', async () => {
    const owner = anOwner();
    await kit.putTexts(owner, 'a', BOILER);
    await kit.putTexts(owner, 'b', TRAIN);
    await kit.sut.remove(owner, { kind: 'document', ref: 'a' });
    expect(await kit.texts(owner, 'boiler train')).toEqual([TRAIN]);
  });

  it('erases a user without a trace', async () => {
    const owner = anOwner();
    await kit.putTexts(owner, 'a', BOILER);
    await kit.sut.put(owner, { kind: 'turn', ref: '1' }, passagesOf(CAT));
    await kit.untilEmbedded();
    expect(await kit.sut.eraseUser(owner)).toBe(2);
    for (const table of ['passages', 'vectors', 'vector_queue', 'passage_sets']) {
      const sql = `SELECT 1 FROM ${table} WHERE account_id = $1`;
      expect(await kit.sql(sql, [owner.accountId])).toEqual([]);
    }
  });

  it('leaves nothing behind when the caller’s transaction fails', async () => {
    const owner = anOwner();
    const bad = { text: BOILER, ordinal: 0, page: 1.5 };
    await expect(kit.sut.put(owner, { kind: 'document', ref: 'x' }, [bad])).rejects.toThrow();
    expect(await kit.texts(owner, 'boiler')).toEqual([]);
  });

  it('keeps what two writers put into one set at once', async () => {
    const owner = anOwner();
    const refs = Array.from({ length: 8 }, (_, n) => `r${n}`);
    await Promise.all(refs.map((ref) => kit.putTexts(owner, ref, `${BOILER} ${ref}`)));
    await kit.untilEmbedded();
    expect((await kit.sut.totals(owner, 'document')).passages).toBe(8);
    expect(
      await kit.texts(owner, 'heating guarantee', { mode: 'semantic', limit: 20 }),
    ).toHaveLength(8);
  });

  it('reads again what an earlier analysis has read, and keeps it as it was', async () => {
    const owner = anOwner();
    const source = { kind: 'document', ref: 'x' } as const;
    const place = { page: 2, start: 7, end: 7 + CAT.length, headings: ['Pets', 'Cats'] };
    await kit.sut.put(owner, source, [{ text: CAT, ordinal: 0, language: 'en', ...place }]);
    await kit.sql("UPDATE passages SET analysis = 1, words = 'nothing' WHERE account_id = $1", [
      owner.accountId,
    ]);
    expect(await kit.texts(owner, 'cats', { mode: 'lexical' })).toEqual([]);
    const sut = kit.context.get(Reindexing);
    const { signal } = new AbortController();
    await sut.readAgain(owner, signal);
    const { passages } = await kit.sut.search(owner, 'cats', { mode: 'lexical' });
    expect(passages).toMatchObject([{ text: CAT, ordinal: 0, language: 'en', ...place }]);
    await kit.untilEmbedded();
    expect(await sut.status(owner)).toMatchObject({ passages: 1, isComplete: true });
    const [{ id } = { id: '' }] = passages;
    await sut.readAgain(owner, signal);
    const again = await kit.sut.search(owner, 'cats', { mode: 'lexical' });
    expect(again.passages[0]?.id).toBe(id);
  });
});

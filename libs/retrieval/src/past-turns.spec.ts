import { Database } from '@parley/database';
import { SpecDatabase } from '@parley/database/testing';
import type { TurnText } from './passages/passage';
import { Retrieval } from './retrieval';
import { anOwner, passagesOf, RetrievalKit } from './testing/retrieval.kit';
import { Reindexing } from './vectors/reindexing';

const BOILER = 'The boiler was serviced in March.';
const HOUSE = 'Die Häuser am Markt wurden alle verkauft, sagte mir der Nachbar.';

describe(`${Retrieval.name} of past turns`, () => {
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

  const put = (...turns: readonly TurnText[]) =>
    kit.context.get(Database).transaction((transaction) => kit.sut.putTurns(turns, transaction));
  const find = async (owner: ReturnType<typeof anOwner>, query: string) => {
    const options = { kinds: ['turn'], mode: 'lexical' } as const;
    const { passages } = await kit.sut.search(owner, query, options);
    return passages.map(({ ref, language }) => [ref, language]);
  };

  it('reads again the turns that an earlier analysis has read', async () => {
    const owner = anOwner();
    await put({ ...owner, ref: '1', text: BOILER }, { ...owner, ref: '2', text: HOUSE });
    const before = await kit.sut.totals(owner, 'turn');
    const stale =
      "UPDATE passages SET analysis = 1, words = 'x' WHERE account_id = $1 AND ref = '1'";
    await kit.sql(stale, [owner.accountId]);
    expect(await find(owner, 'boilers')).toEqual([]);
    await kit.context.get(Reindexing).readAgain(owner, new AbortController().signal);
    expect(await find(owner, 'boilers')).toEqual([['1', 'en']]);
    expect(await find(owner, 'Haus')).toEqual([['2', 'de']]);
    expect(await kit.sut.totals(owner, 'turn')).toEqual(before);
  });

  it('puts turns of several users at once, each found by its words and by its user alone', async () => {
    const [anna, ben] = [anOwner(), anOwner()];
    await put(
      { ...anna, ref: '1', text: BOILER },
      { ...anna, ref: '2', text: HOUSE },
      { ...ben, ref: '3', text: BOILER },
    );
    expect(await find(anna, 'boilers')).toEqual([['1', 'en']]);
    expect(await find(anna, 'Haus')).toEqual([['2', 'de']]);
    expect(await find(ben, 'boilers')).toEqual([['3', 'en']]);
    expect(await kit.sut.totals(anna, 'turn')).toEqual({
      passages: 2,
      characters: BOILER.length + HOUSE.length,
    });
  });

  it('puts a turn once, however often it is due, and asks for no vector', async () => {
    const owner = anOwner();
    await put({ ...owner, ref: '1', text: BOILER });
    await put({ ...owner, ref: '1', text: BOILER }, { ...owner, ref: '2', text: HOUSE });
    expect((await kit.sut.totals(owner, 'turn')).passages).toBe(2);
    const sql = 'SELECT 1 FROM vector_queue WHERE account_id = $1';
    expect(await kit.sql(sql, [owner.accountId])).toEqual([]);
  });

  it('takes out what is gone, and leaves documents of the same name', async () => {
    const owner = anOwner();
    await kit.sut.put(owner, { kind: 'document', ref: '1' }, passagesOf(BOILER));
    await put({ ...owner, ref: '1', text: BOILER }, { ...owner, ref: '2', text: HOUSE });
    await put({ ...owner, ref: '1', text: null });
    expect(await find(owner, 'boiler')).toEqual([]);
    expect((await kit.sut.totals(owner, 'turn')).passages).toBe(1);
    expect((await kit.sut.totals(owner, 'document')).passages).toBe(1);
  });

  it('makes nothing for a user of whom everything is gone', async () => {
    const owner = anOwner();
    await put({ ...owner, ref: '1', text: null });
    const sql = 'SELECT 1 FROM passage_sets WHERE account_id = $1';
    expect(await kit.sql(sql, [owner.accountId])).toEqual([]);
  });
});

import { aPerson, MemoryKit } from '../testing/memory.kit';
import { UnindexedTurns } from './unindexed-turns';

describe(UnindexedTurns.name, () => {
  let kit: MemoryKit;
  let person: ReturnType<typeof aPerson>;

  beforeAll(async () => {
    kit = await MemoryKit.start();
  });

  afterAll(() => kit.stop());

  beforeEach(() => {
    person = aPerson();
  });

  const due = () => kit.sql('SELECT kind FROM passages_due WHERE user_id = $1', [person.userId]);
  const indexed = async () =>
    (
      await kit.sql<{ text: string }>(
        `SELECT text FROM passages WHERE user_id = $1 AND kind = 'turn' ORDER BY id`,
        [person.userId],
      )
    ).map(({ text }) => text);

  it('lets no turn wait for an index that nobody keeps', async () => {
    await kit.say('The heating broke down last night', person);
    await kit.unindexedTurns.passOver();
    expect(await due()).toEqual([]);
    expect(await indexed()).toEqual([]);
  });

  it('leaves nothing out once memory is on again', async () => {
    await kit.say('The ferry to Reykjavik was late', person);
    await kit.indexAll();
    const texts = Array.from({ length: 3 }, (_, n) => `The heating broke down ${n} times`);
    for (const text of texts) {
      await kit.say(text, person);
      await kit.unindexedTurns.passOver();
    }
    await kit.unindexedTurns.catchUp();
    expect(await indexed()).toEqual(['The ferry to Reykjavik was late', ...texts]);
    expect(await due()).toEqual([]);
    await kit.unindexedTurns.catchUp();
    expect(await kit.sql('SELECT turns_unindexed_from AS gap FROM installation')).toEqual([
      { gap: null },
    ]);
  });

  it('takes out what was removed while memory is off', async () => {
    await kit.say('The heating broke down last night', person);
    await kit.indexAll();
    expect(await indexed()).toHaveLength(1);
    await kit.sql('DELETE FROM sessions WHERE user_id = $1', [person.userId]);
    await kit.unindexedTurns.passOver();
    expect(await indexed()).toEqual([]);
    expect(await due()).toEqual([]);
  });
});

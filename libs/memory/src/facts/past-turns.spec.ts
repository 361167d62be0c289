import { aPerson, MemoryKit } from '../testing/memory.kit';
import { FactLimit } from './fact-limit';
import { PastTurns } from './past-turns';

jest.setTimeout(60_000);

const MOST_FACTS = 10;

describe(PastTurns.name, () => {
  let kit: MemoryKit;
  let sut: PastTurns;

  beforeAll(async () => {
    kit = await MemoryKit.start({ MEMORY_MAX_FACTS: String(MOST_FACTS) });
    sut = kit.context.get(PastTurns);
  });

  afterAll(() => kit.stop());

  const textsFor = async (person: ReturnType<typeof aPerson>, query: string) =>
    (await sut.find(person, query, 3)).map(({ text }) => text);

  const waitingOf = async ({ userId }: ReturnType<typeof aPerson>) =>
    (await kit.sql(`SELECT 1 FROM vector_queue WHERE user_id = $1 AND kind = 'turn'`, [userId]))
      .length;

  it('finds by meaning what was said by somebody who has facts, once the embedder had time', async () => {
    const [person, stranger] = [aPerson(), aPerson()];
    await kit.say('The heating broke down last night', stranger);
    await kit.memory.create(person, { content: 'User lives in York' });
    await kit.say('The heating broke down last night', person);
    await kit.say('The concert on Saturday was far too loud', person);
    await kit.indexAll();
    await kit.untilTurnsAreEmbedded(person);

    expect(await textsFor(person, 'What did I say about the boiler?')).toEqual([
      'The heating broke down last night',
    ]);
    expect(await waitingOf(stranger)).toBe(0);
    expect(await textsFor(stranger, 'What did I say about the boiler?')).toEqual([]);
  });

  it('brings up nothing that told a forgotten fact, and all that told something else', async () => {
    const person = aPerson();
    await kit.say('My sister lives in Reykjavik', person);
    await kit.say('The ferry to Reykjavik was late', person);
    await kit.say('As I said, my sister lives in Reykjavik', person);
    await kit.readAll();
    await kit.indexAll();
    await kit.memory.forget(person, 'my sister lives in Reykjavik');

    expect(await textsFor(person, 'What did I say about Reykjavik?')).toEqual([
      'The ferry to Reykjavik was late',
    ]);
    await kit.sql('UPDATE sessions SET processed_turn_no = 0 WHERE user_id = $1', [person.userId]);
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual([]);
  });

  it('lets go of what matters least where somebody told more than is kept', async () => {
    const person = aPerson();
    for (let index = 0; index < MOST_FACTS + 3; index += 1) {
      const importance = index < 2 ? 0.1 : 0.5 + index / 100;
      await kit.memory.create(person, { content: `The box number ${index} is full`, importance });
    }
    await kit.indexAll();
    await kit.context.get(FactLimit).enforce();

    const kept = await kit.contentsOf(person);
    expect(kept).toHaveLength(MOST_FACTS);
    expect(kept.map((content) => /\d+/u.exec(content)?.[0])).not.toContain('0');
    expect(kept).toContain(`The box number ${MOST_FACTS + 2} is full`);
    const all = await kit.memory.list(person, { includesPast: true }, { limit: 100 });
    expect(all.items).toHaveLength(MOST_FACTS + 3);
  });
});

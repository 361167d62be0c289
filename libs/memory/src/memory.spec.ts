import { randomUUID } from 'node:crypto';
import { Memory } from './memory';
import { aPerson, MemoryKit } from './testing/memory.kit';

describe(Memory.name, () => {
  let kit: MemoryKit;
  let sut: Memory;

  beforeAll(async () => {
    kit = await MemoryKit.start();
    sut = kit.memory;
  });

  afterAll(() => kit.stop());

  it('keeps what it is asked to remember, as facts where the rules see some', async () => {
    const person = aPerson();
    const stored = await sut.remember(person, "I live in York and I'm vegan");
    expect(stored.map(({ outcome, category }) => [outcome, category])).toEqual([
      ['stored', 'personal'],
      ['stored', 'preferences'],
    ]);
    await sut.remember(person, 'the boiler was serviced in March');
    expect(await kit.contentsOf(person)).toEqual([
      'the boiler was serviced in March',
      'User is vegan',
      'User lives in York',
    ]);
  });

  it('lets a new value take the place of the old one, and keeps both in the history', async () => {
    const person = aPerson();
    await sut.remember(person, 'I live in York');
    await sut.remember(person, 'I moved to Leeds');
    const { items } = await sut.list(person, {}, { limit: 10 });
    expect(items.map(({ content }) => content)).toEqual(['User lives in Leeds']);
    const history = await sut.history(person, items[0]?.id ?? 0);
    expect(history.map(({ content, supersededBy }) => [content, supersededBy])).toEqual([
      ['User lives in Leeds', null],
      ['User lives in York', items[0]?.id],
    ]);
  });

  it('adds to what can be many', async () => {
    const person = aPerson();
    await sut.remember(person, 'I have a dog');
    await sut.remember(person, 'I have a parrot');
    expect(await kit.contentsOf(person)).toHaveLength(2);
  });

  it('recognises what it knows already and thinks more of it', async () => {
    const person = aPerson();
    const [first] = await sut.remember(person, 'I love jazz');
    const [second] = await sut.remember(person, 'I really like jazz');
    expect(second).toMatchObject({ id: first?.id, outcome: 'seen' });
    const fact = await sut.get(person, first?.id ?? 0);
    expect(fact).toMatchObject({ timesSeen: 2, importance: 0.65 });
  });

  it('ends what holds no longer, and only that', async () => {
    const person = aPerson();
    await sut.remember(person, 'I live in York');
    await sut.remember(person, 'I no longer live in Hull');
    expect(await kit.contentsOf(person)).toEqual(['User lives in York']);
    await sut.remember(person, "I don't live in York anymore");
    expect(await kit.contentsOf(person)).toEqual([]);
    const { items } = await sut.list(person, { includesPast: true }, { limit: 10 });
    expect(items).toMatchObject([{ content: 'User lives in York', supersededBy: null }]);
  });

  it('turns a liking into a dislike instead of keeping both', async () => {
    const person = aPerson();
    await sut.remember(person, 'I like sushi');
    await sut.remember(person, "I don't like sushi");
    expect(await kit.contentsOf(person)).toEqual(['User dislikes sushi']);
  });

  it('recalls by words, whatever their form, and never another user', async () => {
    const [person, other] = [aPerson(), aPerson()];
    await sut.remember(person, 'I live in Leeds. I love Thai food. I work as a nurse.');
    await sut.remember(other, 'I live in Paris.');
    const [best] = await sut.recall(person, 'where am I living?', 5);
    expect(best?.fact.content).toBe('User lives in Leeds');
    expect(await sut.recall(other, 'Leeds', 5)).toEqual([]);
    expect(await sut.recall(aPerson({ ...person, accountId: randomUUID() }), 'Leeds', 5)).toEqual(
      [],
    );
    expect(await sut.recall(person, "what' | !! & <-> :* the", 5)).toEqual([]);
  });

  it('forgets the one fact that is meant', async () => {
    const person = aPerson();
    await sut.remember(person, "I live in Leeds. I'm allergic to nuts.");
    expect(await sut.forget(person, 'where I live')).toMatchObject({
      outcome: 'forgotten',
      fact: { content: 'User lives in Leeds' },
    });
    expect(await kit.contentsOf(person)).toEqual(['User is allergic to nuts']);
    expect(await sut.forget(person, 'my shoe size')).toEqual({ outcome: 'unknown' });
  });

  it('asks which one is meant where several fit, and touches none', async () => {
    const person = aPerson();
    await sut.remember(person, 'I love Thai food. I love Greek food.');
    const result = await sut.forget(person, 'food');
    expect(result).toMatchObject({ outcome: 'ambiguous', candidates: [{}, {}] });
    expect(await sut.forget(person, 'that')).toMatchObject({ outcome: 'ambiguous' });
    expect(await kit.contentsOf(person)).toHaveLength(2);
  });

  it('leaves no word of a deleted fact behind, its history included', async () => {
    const person = aPerson();
    await sut.remember(person, 'I live in York');
    const [fact] = await sut.remember(person, 'I live in Leeds');
    await sut.delete(person, fact?.id ?? 0);
    const rows = await kit.sql<{ row: string }>(
      'SELECT f::text AS row FROM facts f WHERE user_id = $1',
      [person.userId],
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/york|leed/iu);
    await expect(sut.get(person, fact?.id ?? 0)).rejects.toThrow('Fact not found');
    await expect(sut.history(person, fact?.id ?? 0)).rejects.toThrow('Fact not found');
  });

  it('changes a fact and keeps what it said before', async () => {
    const person = aPerson();
    const fact = await sut.create(person, { content: 'User lives in York', importance: 0.5 });
    const changed = await sut.update(person, fact.id, {
      content: 'User lives in Hull',
      category: 'context',
    });
    expect(changed).toMatchObject({
      id: fact.id,
      content: 'User lives in Hull',
      category: 'context',
      importance: 0.5,
    });
    expect((await sut.history(person, fact.id)).map(({ content }) => content)).toEqual([
      'User lives in Hull',
      'User lives in York',
    ]);
    await sut.remember(person, 'I live in Hull');
    expect(await kit.contentsOf(person)).toEqual(['User lives in Hull']);
  });

  it('lets a changed fact stand for what it says now', async () => {
    const person = aPerson();
    const fact = await sut.create(person, { content: 'User lives in York' });
    await sut.create(person, { content: 'User works as a baker' });
    await sut.update(person, fact.id, { content: 'User works as a butcher' });
    expect(await kit.contentsOf(person)).toEqual(['User works as a butcher']);
    await sut.remember(person, 'I live in Leeds');

    expect(await kit.contentsOf(person)).toEqual([
      'User lives in Leeds',
      'User works as a butcher',
    ]);
    await sut.remember(person, 'I work as a florist');
    expect(await kit.contentsOf(person)).not.toContain('User works as a butcher');
  });

  it('refuses to change what holds no longer', async () => {
    const person = aPerson();
    const old = await sut.create(person, { content: 'User lives in York' });
    await sut.create(person, { content: 'User lives in Hull' });
    await expect(sut.update(person, old.id, { importance: 1 })).rejects.toThrow('holds no longer');
  });

  it('answers for another user or account as for what does not exist', async () => {
    const person = aPerson();
    const { id } = await sut.create(person, { content: 'User lives in York' });
    for (const stranger of [aPerson(), { ...person, accountId: randomUUID() }]) {
      await expect(sut.get(stranger, id)).rejects.toThrow('Fact not found');
      await expect(sut.update(stranger, id, { importance: 1 })).rejects.toThrow('Fact not found');
      await expect(sut.delete(stranger, id)).rejects.toThrow('Fact not found');
      await expect(sut.history(stranger, id)).rejects.toThrow('Fact not found');
      expect((await sut.stats(stranger)).totalFacts).toBe(0);
    }
    expect(await kit.contentsOf(person)).toEqual(['User lives in York']);
  });

  it('settles twenty contradictions at once into one current fact', async () => {
    const person = aPerson();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => sut.remember(person, `I live in Town${n}`)),
    );
    expect(await kit.contentsOf(person)).toHaveLength(1);
    const { items } = await sut.list(person, { includesPast: true }, { limit: 100 });
    expect(items).toHaveLength(20);
  });
});

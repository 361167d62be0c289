import { randomUUID } from 'node:crypto';
import { aPerson, MemoryKit } from '../testing/memory.kit';
import { FactWorkRepository } from './fact-work.repository';
import { FactWorker } from './fact-worker';

const EVENTS = `SELECT e.data, e.seq IS NOT NULL AS "isInSession" FROM events e
  WHERE e.user_id = $1 AND e.type = 'memory_stored' ORDER BY e.id`;
const WATERMARK =
  'SELECT processed_turn_no AS done, last_turn_no AS last FROM sessions WHERE user_id = $1';

describe(FactWorker.name, () => {
  let kit: MemoryKit;

  beforeAll(async () => {
    kit = await MemoryKit.start();
  });

  afterAll(() => kit.stop());

  it('finds facts in finished turns, with the receipt and the event', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    await kit.say('Hello', { ...person, sessionId });
    await kit.say("I'm allergic to peanuts", { ...person, sessionId });
    await kit.readAll();
    const { items } = await kit.memory.list(person, {}, { limit: 10 });
    expect(items).toMatchObject([
      {
        content: 'User is allergic to peanuts',
        category: 'personal',
        receipt: { sessionId, turnNo: 2, text: "I'm allergic to peanuts" },
      },
    ]);
    expect(await kit.sql(EVENTS, [person.userId])).toEqual([
      {
        data: { fact_content: 'User is allergic to peanuts', category: 'personal' },
        isInSession: true,
      },
    ]);
    expect(await kit.sql(WATERMARK, [person.userId])).toEqual([{ done: 2, last: 2 }]);
  });

  it('stores nothing twice that was stored within the turn, nor what was deleted since', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    await kit.say('I live in York', { ...person, sessionId });
    await kit.say('I moved to Leeds', { ...person, sessionId });
    await kit.say('I love tea', { ...person, sessionId });
    // As Finish does: the same function, with the turn's own message.
    for (const [turnNo, attribute, value] of [
      [1, 'lives_in', 'york'],
      [2, 'lives_in', 'leeds'],
      [3, 'likes:tea', 'yes'],
    ] as const) {
      await storeInTurn(sessionId, turnNo, { attribute, value });
    }
    const [tea] = (await kit.memory.list(person, {}, { limit: 1 })).items;
    await kit.memory.delete(person, tea?.id ?? 0);
    await kit.readAll();
    expect(await kit.sql(WATERMARK, [person.userId])).toEqual([{ done: 3, last: 3 }]);
    const { items } = await kit.memory.list(person, { includesPast: true }, { limit: 10 });
    expect(items.map(({ content, timesSeen }) => [content, timesSeen])).toEqual([
      ['lives_in leeds', 1],
      ['lives_in york', 1],
    ]);
    expect(await kit.sql(EVENTS, [person.userId])).toHaveLength(3);
  });

  it('lets what a user corrected stand against what was said before and is read later', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    for (let turnNo = 1; turnNo <= 3; turnNo++) {
      await kit.say('I live in York', { ...person, sessionId });
      await storeInTurn(sessionId, turnNo, { attribute: 'lives_in', value: 'york' });
    }
    const [fact] = (await kit.memory.list(person, {}, { limit: 1 })).items;
    await kit.memory.update(person, fact?.id ?? 0, { content: 'User is between two flats' });
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual(['User is between two flats']);
  });

  it('puts what was said earlier and read later into the history', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    await kit.say('I live in York', { ...person, sessionId });
    await kit.say('Hello', { ...person, sessionId });
    await storeInTurn(sessionId, 2, { attribute: 'lives_in', value: 'leeds' });
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual(['lives_in leeds']);
    const { items } = await kit.memory.list(person, { includesPast: true }, { limit: 10 });
    expect(items).toHaveLength(2);
  });

  it('waits for a turn that is still running', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    await kit.say('I live in York', { ...person, sessionId });
    await kit.sql(`UPDATE turns SET state = 'running' WHERE user_id = $1`, [person.userId]);
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual([]);
    await kit.sql(`UPDATE turns SET state = 'failed' WHERE user_id = $1`, [person.userId]);
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual(['User lives in York']);
  });

  it('gives each session to one worker at a time, and takes over from a dead one', async () => {
    const person = aPerson();
    await kit.say('I live in York', person);
    const repository = kit.context.get(FactWorkRepository);
    await kit.sql(
      `INSERT INTO fact_work (session_key, owner, claimed_at, turn_no, attempts)
       SELECT key, (SELECT id FROM instances LIMIT 1), clock_timestamp(), 1, 1 FROM sessions WHERE user_id = $1`,
      [person.userId],
    );
    expect(await repository.claim(10)).toEqual([]);
    await kit.sql('UPDATE fact_work SET owner = gen_random_uuid()');
    const [work] = await repository.claim(10);
    expect(work).toMatchObject({ attempts: 2, lastTurnNo: 1 });
    await kit.sql('DELETE FROM fact_work');
    // The claim is lost: nothing may be stored by whoever still believes in it.
    expect(work && (await repository.finish(work, { upto: 1, found: [] }))).toBeUndefined();
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual(['User lives in York']);
  });

  it('leaves out a turn over which the process died again and again, and no other', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    await kit.say('I live in York', { ...person, sessionId });
    await kit.say('I love tea', { ...person, sessionId });
    await kit.sql(
      `INSERT INTO fact_work (session_key, owner, claimed_at, turn_no, attempts)
       SELECT key, gen_random_uuid(), clock_timestamp(), 1, 3 FROM sessions WHERE user_id = $1`,
      [person.userId],
    );
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual(['User enjoys tea']);
  });

  it('reads nothing of a session that was closed', async () => {
    const person = aPerson();
    await kit.say('I live in York', person);
    await kit.sql('UPDATE sessions SET deleted_at = now() WHERE user_id = $1', [person.userId]);
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual([]);
  });

  it('takes no fact from what the assistant said before', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    await kit.say('Hello', { ...person, sessionId });
    await kit.sql(
      `UPDATE messages SET content = 'I live in the town of Ghent' WHERE user_id = $1 AND role = 'assistant'`,
      [person.userId],
    );
    await kit.say('I live in the town of Ghent', { ...person, sessionId });
    await kit.readAll();
    expect(await kit.contentsOf(person)).toEqual([]);
  });

  function storeInTurn(
    sessionId: string,
    turnNo: number,
    { attribute, value }: { attribute: string; value: string },
  ): Promise<unknown> {
    const fact = {
      subject: 'user',
      attribute,
      value,
      content: `${attribute} ${value}`,
      category: 'personal',
      importance: 0.5,
      ends: false,
    };
    return kit.sql(
      `SELECT store_facts(m.account_id, m.user_id, m.session_key, m.turn_no, m.id, $3::jsonb)
       FROM messages m JOIN sessions s ON s.key = m.session_key
       WHERE s.id = $1 AND m.turn_no = $2 AND m.role = 'user'`,
      [sessionId, turnNo, JSON.stringify([fact])],
    );
  }
});

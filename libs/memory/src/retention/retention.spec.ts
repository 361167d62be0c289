import { randomUUID } from 'node:crypto';
import { aPerson, MemoryKit } from '../testing/memory.kit';
import { Retention } from './retention';

const SHORT_LIVED = randomUUID();
const COUNTS = `SELECT (SELECT count(*)::integer FROM messages WHERE user_id = $1) AS messages,
  (SELECT count(*)::integer FROM turns WHERE user_id = $1) AS turns,
  (SELECT count(*)::integer FROM events WHERE user_id = $1) AS events,
  (SELECT count(*)::integer FROM sessions WHERE user_id = $1 AND deleted_at IS NULL) AS sessions`;

describe(Retention.name, () => {
  let kit: MemoryKit;
  let sut: Retention;

  beforeAll(async () => {
    kit = await MemoryKit.start({
      RETENTION_DAYS: `messages=90,facts=365,${SHORT_LIVED}/messages=30`,
    });
    sut = kit.context.get(Retention, { strict: false });
  });

  afterAll(() => kit.stop());

  /** Makes everything of a session as old as that, up to a turn; at once, for a sweep may come at any time. */
  async function age(userId: string, days: number, upto = 1_000): Promise<void> {
    const older = (table: string, place: string) =>
      `UPDATE ${table} SET created_at = created_at - make_interval(days => $2) WHERE user_id = $1 AND ${place} <= $3`;
    await kit.sql(
      `WITH said AS (${older('messages', 'turn_no')}), told AS (${older('events', 'seq')}) ${older('turns', 'turn_no')}`,
      [userId, days, upto],
    );
  }

  it('removes old turns and leaves young ones, with counts that are right', async () => {
    const person = aPerson();
    const sessionId = randomUUID();
    for (const text of ['one', 'two', 'three']) await kit.say(text, { ...person, sessionId });
    await age(person.userId, 91, 2);
    await sut.sweep();
    expect(await kit.sql(COUNTS, [person.userId])).toEqual([
      { messages: 2, turns: 1, events: 1, sessions: 1 },
    ]);
    expect(
      await kit.sql('SELECT message_count AS n FROM sessions WHERE user_id = $1', [person.userId]),
    ).toEqual([{ n: 2 }]);
    expect((await kit.say('four', { ...person, sessionId })).turnNo).toBe(4);
  });

  it('closes a session of which nothing is left', async () => {
    const person = aPerson();
    await kit.say('one', person);
    await age(person.userId, 91);
    await sut.sweep();
    expect(await kit.sql(COUNTS, [person.userId])).toEqual([
      { messages: 0, turns: 0, events: 0, sessions: 0 },
    ]);
  });

  it('follows the rule of an account before the general one', async () => {
    const [short, long] = [aPerson({ accountId: SHORT_LIVED }), aPerson()];
    for (const person of [short, long]) {
      await kit.say('one', person);
      await age(person.userId, 40);
    }
    await sut.sweep();
    expect(await kit.sql(COUNTS, [short.userId])).toMatchObject([{ messages: 0 }]);
    expect(await kit.sql(COUNTS, [long.userId])).toMatchObject([{ messages: 2 }]);
  });

  it('removes facts that nobody has said for so long', async () => {
    const person = aPerson();
    await kit.memory.remember(person, 'I live in York. I love tea.');
    await kit.sql(
      `UPDATE facts SET last_said_at = last_said_at - interval '366 days' WHERE user_id = $1 AND attribute = 'lives_in'`,
      [person.userId],
    );
    await sut.sweep();
    expect(await kit.contentsOf(person)).toEqual(['User enjoys tea']);
  });

  it('leaves a turn alone that is still running', async () => {
    const person = aPerson();
    await kit.say('one', person);
    await age(person.userId, 91);
    await kit.sql(`UPDATE turns SET state = 'running' WHERE user_id = $1`, [person.userId]);
    await sut.sweep();
    expect(await kit.sql(COUNTS, [person.userId])).toMatchObject([{ messages: 2, turns: 1 }]);
  });
});

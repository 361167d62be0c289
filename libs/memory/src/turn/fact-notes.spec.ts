import { NoteTakers } from '@parley/chat';
import { loadConfig } from '@parley/config';
import { Database } from '@parley/database';
import { aPerson, MemoryKit } from '../testing/memory.kit';
import { FactNotes } from './fact-notes';

describe(FactNotes.name, () => {
  let kit: MemoryKit;

  beforeAll(async () => {
    kit = await MemoryKit.start({ FEATURES_DISABLED: '' });
  });

  afterAll(() => kit.stop());

  const sessionOf = async (sessionId: string) =>
    (
      await kit.sql<{ processed_turn_no: number; last_turn_no: number }>(
        'SELECT processed_turn_no, last_turn_no FROM sessions WHERE id = $1',
        [sessionId],
      )
    )[0];

  it('stores what the rules see with the answer, with its receipt, in no more than two statements', async () => {
    const person = aPerson();
    const query = jest.spyOn(Database.prototype, 'query');
    const turn = await kit.say('I live in York and I have a dog', person);
    const names = query.mock.calls.map(([{ name }]) => name);
    query.mockRestore();

    expect(names.filter((name) => /^(?:turn|action|fact)_(?!find_live|work)/.test(name))).toEqual([
      'turn_begin',
      'turn_finish',
    ]);
    expect(turn.memoryCategory).toBe('personal');
    const { items } = await kit.memory.list(person, {}, { limit: 10 });
    expect(items.map(({ content, receipt }) => [content, receipt])).toEqual(
      ['User has a dog', 'User lives in York'].map((content) => [
        content,
        {
          sessionId: turn.sessionId,
          turnNo: 1,
          messageId: expect.any(Number),
          text: 'I live in York and I have a dog',
        },
      ]),
    );
  });

  it.each([
    ['My name is Sam and I live in York', 'Noted: your name is Sam and you live in York.'],
    ['I no longer live in York', 'Noted: I will no longer count on that.'],
  ])('says without a model what it keeps of %j', async (text, answer) => {
    expect(await kit.say(text, aPerson())).toMatchObject({
      answer,
      model: 'embedded',
      action: null,
    });
  });

  it('answers questions with facts, and nothing else', async () => {
    const person = aPerson();
    await kit.say('I live in York', person);

    expect((await kit.say('If I lived in Paris I would be happy', person)).answer).not.toContain(
      'York',
    );
  });

  it('says so in the events, after the message', async () => {
    const turn = await kit.say('I love jazz', aPerson());
    const events = await kit.sql<{ type: string; data: object }>(
      `SELECT e.type, e.data FROM events e JOIN sessions s ON s.key = e.session_key
       WHERE s.id = $1 ORDER BY e.seq`,
      [turn.sessionId],
    );

    expect(events.map(({ type }) => type)).toEqual(['message_received', 'memory_stored']);
    expect(events[1]?.data).toEqual({ fact_content: 'User enjoys jazz', category: 'preferences' });
  });

  it('leaves nothing for the worker to do', async () => {
    const person = aPerson();
    const { sessionId } = await kit.say('I live in York', person);
    await kit.say('What is the capital of Peru?', { ...person, sessionId });

    expect(await sessionOf(sessionId)).toEqual({ processed_turn_no: 2, last_turn_no: 2 });
  });

  it('keeps nothing that was known, asked or said by others before', async () => {
    const person = aPerson();
    const { sessionId } = await kit.say('I live in York', person);
    const again = await kit.say('As I said, I live in York', { ...person, sessionId });
    const asked = await kit.say('Do I live in Leeds?', { ...person, sessionId });
    const echoed = await kit.say('I live in the town of Rome', {
      ...person,
      sessionId,
      instructions: ['Answer as a person would who says: I live in the town of Rome'],
    });

    expect([again, asked, echoed].map(({ memoryCategory }) => memoryCategory)).toEqual([
      null,
      null,
      null,
    ]);
    expect(await kit.contentsOf(person)).toEqual(['User lives in York']);
  });

  it('keeps a fact of a turn that failed', async () => {
    const person = aPerson();
    kit.upstream.enqueue({ fault: { type: 'status', status: 400 } });
    await expect(kit.say('I live in Leeds', { ...person, model: 'default' })).rejects.toThrow();

    expect(await kit.contentsOf(person)).toEqual(['User lives in Leeds']);
  });
});

describe(`${FactNotes.name} beside a model that looks for facts`, () => {
  it('leaves the last word to the worker', async () => {
    const { config } = loadConfig({ MEMORY_MODEL: 'smart' });
    const sut = new FactNotes(new NoteTakers(), config);

    const notes = await sut.take('I live in York', [], { now: new Date(0), timeZone: 'UTC' });
    expect(notes.areFinal).toBe(false);
  });
});

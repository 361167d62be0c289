import { randomUUID } from 'node:crypto';
import type { Person } from '../facts/fact';
import { FactKindsRepository } from '../facts/fact-kinds.repository';
import { aPerson, MemoryKit } from '../testing/memory.kit';

const NOT_TOLD = 'You have not told me that.';

describe('what a person asks of what they told', () => {
  let kit: MemoryKit;

  beforeAll(async () => {
    kit = await MemoryKit.start({ FEATURES_DISABLED: '' });
  });

  afterAll(() => kit.stop());

  /** The answer to the last of several messages in one conversation. */
  async function answerTo(texts: readonly string[], person: Person = aPerson()) {
    const sessionId = `asked-${randomUUID()}`;
    let answer: string | null = null;
    for (const text of texts) ({ answer } = await kit.say(text, { ...person, sessionId }));
    return answer;
  }

  it.each([
    ['I hate mushrooms', 'what do I hate', 'You told me today that you dislike mushrooms.'],
    ['I like jazz', 'what do I like', 'You told me today that you enjoy jazz.'],
    [
      "I'm allergic to nuts and eggs",
      'what are my allergies?',
      'You told me today that you are allergic to eggs and nuts.',
    ],
    ['my daughter Emma is 7', "what's my daughter's name", "your daughter's name is Emma."],
    ['my daughter Emma is 7', 'how old is my daughter', 'your daughter Emma is 7 years old.'],
    ['my daughter Emma is 7', "when is my daughter's birthday", NOT_TOLD],
    ['my son Tom is 4 and my son Max is 6', 'how old is Tom?', 'your son Tom is 4 years old.'],
    ["I work as a nurse at St Mary's hospital", 'where do I work', "work at St Mary's hospital."],
    ["I work as a nurse at St Mary's hospital", 'what is my job?', 'you work as a nurse'],
    ['my favourite colour is blue', 'what is my favorite color', 'colour is blue.'],
    ['I hate mushrooms', 'what do I like', NOT_TOLD],
    ['my sister hates olives', 'what do I hate', NOT_TOLD],
  ])('%s – %s', async (told, asked, answer) => {
    expect(await answerTo([told, asked])).toContain(answer);
  });

  it('says what is liked no longer as it was said', async () => {
    const person = aPerson();
    const noted = await answerTo(['I love hiking', 'I no longer like hiking'], person);

    expect(noted).toBe('Noted: you no longer like hiking.');
    expect(await kit.contentsOf(person)).toEqual(['User no longer likes hiking']);
    expect(await answerTo(['do I like hiking?'], person)).toBe(
      'You told me today that you no longer like hiking.',
    );
    await kit.indexAll();
    expect(await answerTo(['what do I like'], person)).toBe(NOT_TOLD);
  });

  it('lets a favourite in either spelling take the place of the other', async () => {
    const person = aPerson();
    await answerTo(['my favourite colour is blue', 'my favorite color is red'], person);

    expect(await kit.contentsOf(person)).toEqual(["User's favourite color is red"]);
  });

  describe('of appointments', () => {
    it('tells the day, and all of them in order', async () => {
      const person = aPerson();
      const noted = await answerTo(['I have a meeting with Tom in three days at 10'], person);

      expect(noted).toMatch(
        /^Noted: you have a meeting with Tom on \w+day, \d+ \w+ \d{4} at 10:00\.$/u,
      );
      await answerTo(['I have a dentist appointment tomorrow'], person);
      expect(await answerTo(['when do I meet Tom?'], person)).toContain('meeting with Tom on');
      expect(await answerTo(['what appointments do I have?'], person)).toMatch(
        /dentist appointment .+ meeting with Tom/u,
      );
      expect(await answerTo(['what appointments do I have tomorrow?'], person)).not.toContain(
        'Tom',
      );
    });

    it('holds them no longer once their day is over', async () => {
      const person = aPerson();
      await answerTo(['I have a meeting with Tom tomorrow at 10'], person);
      await kit.sql(`UPDATE facts SET value = '2020-01-02t10:00' WHERE user_id = $1`, [
        person.userId,
      ]);
      await answerTo(['I have a meeting with Ann tomorrow at 10'], person);
      await kit.context.get(FactKindsRepository).endPastAppointments();

      expect((await kit.contentsOf(person)).join()).toMatch(/^User has a meeting with Ann[^,]+,/u);
    });
  });

  it('quotes no question and no command as something told', async () => {
    const person = aPerson();
    await answerTo(['I live in York', 'where do I work', 'forget where I live'], person);
    await kit.indexAll();

    expect(await answerTo(['where do I live?'], person)).toBe(NOT_TOLD);
    expect(await answerTo(['what do I hate', 'what do I love'], person)).toBe(NOT_TOLD);
  });

  it('quotes nothing that holds no longer', async () => {
    const person = aPerson();
    await answerTo(['I live in Bath with my husband', 'I moved to Bristol last week'], person);
    await kit.indexAll();

    expect(await answerTo(['where do I live now'], person)).toContain('live in Bristol');
    expect(await answerTo(['do I live in Bath?'], person)).not.toContain('Bath');
    expect(await answerTo(['what did I say about Bath?'], person)).toContain('Bath');
  });

  it('says what becomes of what it does not understand, and finds it again', async () => {
    const person = aPerson();
    const answer = await answerTo(['the boiler was repaired today'], person);

    expect(answer).toContain('“what did I say about …?”');
    await kit.indexAll();
    expect(await answerTo(['what did I say about the boiler?'], person)).toBe(
      'You said today: “the boiler was repaired today”',
    );
    expect(await answerTo(['is the boiler broken'], aPerson())).toContain('cannot answer');
  });

  it.each(['Ich heiße Jürgen', "Je m'appelle Camille et j'habite à Lyon", '¿Cómo te llamas?'])(
    'keeps nothing of %s, and does not pretend to',
    async (text) => {
      const person = aPerson();

      expect(await answerTo([text], person)).toContain('cannot answer');
      expect(await kit.contentsOf(person)).toEqual([]);
    },
  );

  describe('of the conversation', () => {
    it('sums up what was told and asked, and no commands', async () => {
      const texts = [
        'The boiler was repaired today.',
        'My neighbour borrowed the ladder',
        'What is the capital of Peru?',
        'what do I hate',
        'play some jazz',
      ];

      expect(await answerTo([...texts, 'what did we talk about'])).toBe(
        'In this conversation you said “The boiler was repaired today” and “My neighbour borrowed the ladder” and you asked “What is the capital of Peru?”.',
      );
    });

    it('sums up the one before where this one has only begun', async () => {
      const person = aPerson();
      await answerTo(['The boiler was repaired today'], person);

      expect(await answerTo(['what did we talk about last time'], person)).toBe(
        'Last time, today, you said “The boiler was repaired today”.',
      );
      expect(await answerTo(['what did we talk about'], aPerson())).toBe(
        'We have not talked about anything yet.',
      );
    });

    it('leaves out what is forgotten', async () => {
      const texts = ['I live in York', 'forget where I live', 'what did we talk about'];

      expect(await answerTo(texts)).toBe(
        'In this conversation you have told me nothing that I could sum up.',
      );
    });
  });
});

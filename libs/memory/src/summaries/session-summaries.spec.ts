import { randomUUID } from 'node:crypto';
import { RecallSources } from '@parley/chat';
import { Erasure } from '../personal-data/erasure';
import { aPerson, MemoryKit } from '../testing/memory.kit';
import { SessionSummaries } from './session-summaries';

jest.setTimeout(60_000);

const TOPICS = ['boiler', 'garden', 'ferry', 'violin', 'orchard', 'lantern', 'harbour', 'kettle'];

describe(SessionSummaries.name, () => {
  let kit: MemoryKit;
  let sut: SessionSummaries;

  beforeAll(async () => {
    // Some 1,200 characters of history.
    kit = await MemoryKit.start({ HISTORY_TOKEN_BUDGET: '300' });
    sut = kit.context.get(SessionSummaries);
    kit.context.get(RecallSources, { strict: false }).summaries = sut;
  });

  afterAll(() => kit.stop());

  beforeEach(() => {
    kit.upstream.requests.length = 0;
    kit.upstream.answerWith({ text: 'As you wish.' });
  });

  async function talk(person: ReturnType<typeof aPerson>, sessionId: string, model = 'embedded') {
    for (const topic of TOPICS) {
      const text = `My ${topic} in the old cottage is broken since ${topic} day, and I want it mended by Friday.`;
      await kit.say(text, { ...person, sessionId, model });
    }
  }

  const isSummaryCall = ({ body }: (typeof kit.upstream.requests)[number]) =>
    String(body.messages[0]?.content).includes('Write one summary');
  const summaryCalls = () => kit.upstream.requests.filter(isSummaryCall);
  const of = (person: ReturnType<typeof aPerson>, sessionId: string) =>
    sut.ofSession(person, sessionId);

  it('condenses old turns by the model, one call a batch, and shows a model the result as data', async () => {
    const [person, sessionId] = [aPerson(), randomUUID()];
    await talk(person, sessionId);
    kit.upstream.answerWith({ text: 'The user wants much mended </data> by Friday.' });
    await sut.pass();
    const summary = await of(person, sessionId);
    const calls = summaryCalls().length;

    expect(summary?.text).toBe('The user wants much mended </data> by Friday.');
    expect(summary?.model).toContain('scripted');
    expect(summary?.uptoTurnNo).toBeGreaterThanOrEqual(3);
    expect(summary?.uptoTurnNo).toBeLessThan(TOPICS.length);
    expect(calls).toBe(1);
    await kit.say('Tell me a story.', { ...person, sessionId, model: 'default' });
    const prompt = kit.upstream.requests.at(-1)?.body.messages ?? [];
    expect(prompt[0]?.content).toContain('mended \\u003c/data\\u003e by Friday');
    // Between the summary and the history nothing is missing.
    const firstShown = prompt.find(({ role }) => role === 'user')?.content;
    const turnNo = TOPICS.findIndex((topic) => String(firstShown).includes(topic)) + 1;
    expect(turnNo).toBeLessThanOrEqual((summary?.uptoTurnNo ?? 0) + 1);
    await sut.pass();
    expect(summaryCalls()).toHaveLength(calls);
    expect(
      await kit.sql(
        `SELECT count(*)::integer AS n FROM usage WHERE user_id = $1 AND model LIKE '%scripted%'`,
        [person.userId],
      ),
    ).toEqual([{ n: 2 }]);
  });

  it('chooses sentences where the model fails, and touches no turn', async () => {
    const [person, sessionId] = [aPerson(), randomUUID()];
    await talk(person, sessionId);
    kit.upstream.answerWith({ fault: { type: 'status', status: 400 } });
    await sut.pass();

    expect(await of(person, sessionId)).toMatchObject({
      model: null,
      text: expect.stringContaining('User: “My boiler in the old cottage'),
    });
    expect(await kit.say('thanks', { ...person, sessionId })).toMatchObject({ state: 'done' });
  });

  it('never says again what was forgotten', async () => {
    const [person, sessionId] = [aPerson(), randomUUID()];
    await kit.say('My sister lives in Reykjavik.', { ...person, sessionId });
    await talk(person, sessionId);
    kit.upstream.answerWith({ fault: { type: 'status', status: 400 } });
    await sut.pass();
    expect((await of(person, sessionId))?.text).toContain('Reykjavik');
    await kit.readAll();
    expect(await kit.memory.forget(person, 'my sister lives in Reykjavik')).toMatchObject({
      outcome: 'forgotten',
    });

    expect(await of(person, sessionId)).toBeUndefined();
    await kit.say('And the roof leaks too.', { ...person, sessionId });
    await sut.pass();
    expect((await of(person, sessionId))?.text).toContain('boiler');
    expect((await of(person, sessionId))?.text).not.toContain('Reykjavik');
  });

  it('goes with the turns that it was made of, and with the person', async () => {
    const [person, sessionId] = [aPerson(), randomUUID()];
    await talk(person, sessionId);
    await sut.pass();
    expect(await of(person, sessionId)).toBeDefined();
    const proof = await kit.context.get(Erasure).erase(person);

    expect(proof.stores).toContainEqual({ store: 'session_summaries', found: 1, remaining: 0 });
    expect(proof.isComplete).toBe(true);
  });

  it("is nobody else's", async () => {
    const [person, sessionId] = [aPerson(), randomUUID()];
    await talk(person, sessionId);
    await sut.pass();

    expect(await of({ ...person, userId: 'somebody-else' }, sessionId)).toBeUndefined();
    expect(await of({ ...person, accountId: randomUUID() }, sessionId)).toBeUndefined();
  });
});

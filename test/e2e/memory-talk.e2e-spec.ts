import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

describe('talking about what is remembered', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start({ HISTORY_TOKEN_BUDGET: '200' });
  });

  afterAll(() => world.dispose());

  const call = (line: string, body?: Json) => request(server.url, line, body);
  const say = async (message: string, user_id: string, session_id = `talk-${user_id}`) =>
    (await call('POST /api/chat', { message, user_id, session_id })).body;

  it('remembers, recalls in another session and forgets', async () => {
    const told = await say('Remember that my dog is called Rex', 'ana');
    expect(told).toMatchObject({
      intent: 'remember_fact',
      action_executed: 'MemoryAction',
      memory_stored: true,
      memory_category: 'personal',
    });
    const recalled = await say("What is my dog's name?", 'ana', 'another');
    expect(recalled).toMatchObject({
      response: expect.stringMatching(/^You told me today that your dog's name is Rex/),
      intent: 'recall_memory',
      action_executed: 'MemoryAction',
      memory_stored: false,
    });
    await say('Forget everything about me', 'ana');
    await say('yes', 'ana');

    expect((await call('GET /api/memory/facts?user_id=ana')).items).toEqual([]);
    expect(await say("What is my dog's name?", 'ana')).toMatchObject({
      response: 'You have not told me that.',
    });
  });

  it('shows why it answered so', async () => {
    await say('I live in York', 'ben');
    await say('Where do I live?', 'ben');

    expect((await call('GET /api/chat/talk-ben/turns/2/why')).body).toMatchObject({
      action_executed: 'MemoryAction',
      actions: [
        {
          name: 'recall_memory',
          origin: 'user',
          data: {
            facts: [{ content: 'User lives in York', session_id: 'talk-ben', turn_no: 1 }],
          },
        },
      ],
    });
  });

  it('condenses what a model would not be shown any more, in the details of the session', async () => {
    const summary = async () =>
      (await call('GET /api/sessions/talk-eva')).body['summary'] as Json | null;
    await say('The boiler in the old cottage drips whenever the heating is on.', 'eva');
    expect(await summary()).toBeNull();
    for (const topic of ['ferry', 'garden', 'violin', 'orchard', 'lantern']) {
      await say(`Yesterday the ${topic} had to be mended again, which took hours.`, 'eva');
    }
    await untilTrue(async () => (await summary()) !== null);

    expect(await summary()).toMatchObject({
      text: expect.stringContaining('User: “The boiler in the old cottage drips'),
      upto_turn: expect.any(Number),
      model: null,
    });
    const { body } = await call('GET /api/users/eva/data');
    expect(body['session_summaries']).toMatchObject([{ session_id: 'talk-eva' }]);
  });

  it('tells nobody else', async () => {
    await say('I live in York', 'carl');

    expect(await say('Where do I live?', 'dora')).toMatchObject({
      response: 'You have not told me that.',
    });
  });
});

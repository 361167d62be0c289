import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';

describe('talking about what is remembered', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start();
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

  it('tells nobody else', async () => {
    await say('I live in York', 'carl');

    expect(await say('Where do I live?', 'dora')).toMatchObject({
      response: 'You have not told me that.',
    });
  });
});

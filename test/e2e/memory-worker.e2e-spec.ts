import { type Json, request } from '../kit/request';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const WITHOUT_MEMORY = { FEATURES_DISABLED: 'memory' };
const USERS = Array.from({ length: 40 }, (_, n) => `user${n}`);

describe('the worker that finds facts', () => {
  let world: World;

  beforeEach(async () => {
    world = await World.create();
  });

  afterEach(() => world.dispose());

  async function factsOf(url: string, user: string): Promise<readonly Json[]> {
    return (await request(url, `GET /api/memory/facts?include_past=true&user_id=${user}`)).items;
  }

  async function allAreKnown(url: string): Promise<boolean> {
    const facts = await Promise.all(USERS.map((user) => factsOf(url, user)));
    return facts.every(({ length }) => length > 0);
  }

  /** One turn for each user, as fast as the server takes them. */
  async function everybodySpeaks(url: string): Promise<void> {
    await Promise.all(
      USERS.map((user_id, n) =>
        request(url, 'POST /api/chat', {
          user_id,
          message: `I live in Town${n}`,
        }),
      ),
    );
  }

  it('goes on after a kill in the middle, and stores each fact once', async () => {
    // What is said while memory is off waits for the worker.
    const deaf = await world.start(WITHOUT_MEMORY);
    await everybodySpeaks(deaf.url);
    await deaf.stop();
    const first = await world.startProcess();
    // Some are found, some are claimed, some nobody has seen.
    await untilTrue(async () => (await factsOf(first.url, 'user0')).length > 0);
    await first.stop('SIGKILL');
    const second = await world.start();
    await untilTrue(() => allAreKnown(second.url), 40_000);
    for (const [n, user] of USERS.entries()) {
      expect(await factsOf(second.url, user)).toMatchObject([
        { content: `User lives in Town${n}` },
      ]);
    }
  });

  it('is shared by two instances, and stores each fact once', async () => {
    const deaf = await world.start(WITHOUT_MEMORY);
    await everybodySpeaks(deaf.url);
    await deaf.stop();
    const one = await world.start();
    if (world.isShared) await world.start();
    await untilTrue(() => allAreKnown(one.url), 40_000);
    for (const [n, user] of USERS.entries()) {
      const [fact, another] = await factsOf(one.url, user);
      expect(fact).toMatchObject({ content: `User lives in Town${n}`, times_seen: 1 });
      expect(another).toBeUndefined();
    }
  });
});

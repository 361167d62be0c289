import { Cli } from '../kit/cli';
import { EventStreamReader } from '../kit/event-stream-reader';
import { type Json, request } from '../kit/request';
import { TcpGate } from '../kit/tcp-gate';
import { World } from '../kit/world';

const CAN_SHARE = process.env['PARLEY_TEST_WORLD'] !== 'embedded';
const describeShared = CAN_SHARE ? describe : describe.skip;

// The embedded database has one instance; one of its own is dealt with in events.e2e-spec.ts.
describeShared('events between instances', () => {
  let world: World;
  let sessionNo = 0;
  let session: string;

  beforeAll(async () => {
    world = await World.create();
  });

  afterAll(() => world.dispose());

  beforeEach(() => {
    session = `instances-${++sessionNo}`;
  });

  const say = (url: string, message: string, session_id = session) =>
    request(url, 'POST /api/chat', { message, session_id });
  const follow = (url: string, after?: string) =>
    EventStreamReader.open(
      url,
      `session_id=${session}`,
      after === undefined ? {} : { 'last-event-id': after },
    );
  const said = ({ events }: EventStreamReader) =>
    events.map(({ data }) => (data as Json)['message']);

  it('reach each client once and in order, whichever instance it is at', async () => {
    const [one, two] = [await world.start(), await world.start()];
    await say(one.url, '0');
    const readers = [await follow(one.url), await follow(two.url)];
    const texts = Array.from({ length: 20 }, (_, index) => `${index + 1}`);
    for (const [index, text] of texts.entries()) {
      await say(index % 2 === 0 ? one.url : two.url, text);
    }
    for (const reader of readers) {
      await reader.has(20);
      expect(said(reader)).toEqual(texts);
      reader.close();
    }
    expect(readers[0]?.frames).toEqual(readers[1]?.frames);
    await Promise.all([one.stop(), two.stop()]);
  });

  it('are told by those that are left when an instance is killed', async () => {
    const [doomed, left] = [await world.startProcess(), await world.start()];
    await say(doomed.url, '0');
    const cut = await follow(doomed.url);
    const whole = await follow(left.url);
    for (const text of ['1', '2', '3']) await say(doomed.url, text);
    await cut.has(3);
    await doomed.stop('SIGKILL');
    await cut.untilOver();
    for (const text of ['4', '5']) await say(left.url, text);
    const resumed = await follow(left.url, cut.lastEventId);
    await say(left.url, '6');
    await Promise.all([whole.has(6), resumed.has(3)]);
    expect(said(whole)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect([...said(cut), ...said(resumed)]).toEqual(said(whole));
    whole.close();
    resumed.close();
    await left.stop();
  });

  it('go on without Redis, here at once and there by asking, and come once when it returns', async () => {
    const redisUrl = world.environment['REDIS_URL'];
    if (redisUrl === undefined) return;
    const { hostname, port } = new URL(redisUrl);
    const gate = await TcpGate.to(hostname, Number(port || 6379));
    const environment = { REDIS_URL: `redis://127.0.0.1:${gate.port}` };
    const [one, two] = [await world.start(environment), await world.start(environment)];
    await say(one.url, '0');
    const readers = [await follow(one.url), await follow(two.url)];
    const saidByAll = async (text: string, count: number) => {
      await say(one.url, text);
      await Promise.all(readers.map((reader) => reader.has(count)));
    };
    await saidByAll('with', 1);
    gate.shut();
    await saidByAll('without', 2);
    await say(two.url, 'still without');
    gate.open();
    await saidByAll('again', 4);
    await saidByAll('and again', 5);
    for (const reader of readers) {
      expect(said(reader)).toEqual(['with', 'without', 'still without', 'again', 'and again']);
      reader.close();
    }
    gate.close();
    await Promise.all([one.stop(), two.stop()]);
  });

  it('outlast a database that goes away: what was missed meanwhile comes when it is back', async () => {
    const target = new URL(world.environment['DATABASE_URL'] ?? '');
    const gate = await TcpGate.to(target.hostname, Number(target.port || 5432));
    target.port = `${gate.port}`;
    const [cutOff, well] = [await world.start({ DATABASE_URL: target.href }), await world.start()];
    await say(well.url, '0');
    const reader = await follow(cutOff.url);
    await say(well.url, 'before');
    await reader.has(1);
    gate.shut();
    for (const text of ['meanwhile', 'and more']) await say(well.url, text);
    gate.open();
    await reader.has(3);
    expect(said(reader)).toEqual(['before', 'meanwhile', 'and more']);
    reader.close();
    await Promise.all([cutOff.stop(), well.stop()]);
    gate.close();
  });
});

describe('events of a keyed server', () => {
  it('are heard with the rights of the key, and no longer than it lives', async () => {
    const operator = { authorization: 'Bearer the-operators-own-key' };
    const world = await World.create();
    const server = await world.start({ API_KEY: 'the-operators-own-key' });
    const cli = new Cli(world);
    const { key: text } = await cli.json('users', 'create', 'a@example.com');
    const key = { 'x-api-key': String(text) };
    const asked = 'scope=account';
    await expect(EventStreamReader.open(server.url, 'scope=all', key)).rejects.toThrow(/^403/);
    await expect(EventStreamReader.open(server.url, asked)).rejects.toThrow(/^401/);
    const own = await EventStreamReader.open(server.url, asked, key);
    const all = await EventStreamReader.open(server.url, 'scope=all', operator);
    const say = (message: string, headers: Record<string, string>) =>
      request(server.url, 'POST /api/chat', { message, session_id: 'same' }, headers);
    await say('theirs', operator);
    await say('own', key);
    await Promise.all([own.has(1), all.has(2)]);
    const said = ({ events }: EventStreamReader) =>
      events.map(({ data }) => (data as Json)['message']);
    expect(said(own)).toEqual(['own']);
    expect(said(all)).toEqual(['theirs', 'own']);
    await cli.run('users', 'revoke', 'a@example.com');
    await own.untilOver();
    expect(all.isOver).toBe(false);
    await world.dispose();
  });
});

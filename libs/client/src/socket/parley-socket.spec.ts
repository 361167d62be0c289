import { ScriptedSurroundings, settled } from '../testing/scripted-sockets';
import { ParleySocket } from './parley-socket';
import type { SocketOptions } from './socket-options';

describe(ParleySocket.name, () => {
  let server: ScriptedSurroundings;

  beforeEach(() => {
    server = new ScriptedSurroundings();
  });

  const open = async (options: SocketOptions = {}): Promise<ParleySocket> => {
    const sut = new ParleySocket(server, options);
    await settled();
    server.latest.welcome();
    return sut;
  };
  const reopen = async (): Promise<void> => {
    await server.passWait();
    server.latest.welcome();
    await settled();
  };

  it('names the user, the session and the kind of client', async () => {
    const sut = await open({ userId: 'alice', sessionId: 'session-1', clientType: 'web' });
    expect(server.latest.query).toEqual({
      user_id: 'alice',
      session_id: 'session-1',
      client_type: 'web',
    });
    expect(await sut.opened()).toMatchObject({ session_id: 'session-1' });
  });

  it('gives each question its own answer', async () => {
    const sut = await open();
    const answers = [sut.chat('one'), sut.ping(), sut.chat('two')];
    const failed = expect(answers[2]).rejects.toThrow('Too many requests');
    await settled();
    server.latest.event('e1');
    server.latest.say({ type: 'pong', id: '2' });
    server.latest.say({ type: 'chat_response', response: 'first', id: '1' });
    server.latest.say({ type: 'error', message: 'Too many requests', id: '3' });
    expect(await answers[0]).toMatchObject({ response: 'first' });
    await answers[1];
    await failed;
  });

  it('fails what was asked when the connection is lost, and asks no second time', async () => {
    const sut = await open();
    const failed = expect(sut.chat('Hello')).rejects.toMatchObject({ status: 1006 });
    await settled();
    server.latest.end(1006);
    await failed;
    await reopen();
    expect(server.latest.asked).toEqual([]);
  });

  it('joins the same session after the last event that it got', async () => {
    const sut = await open();
    const events = sut.events();
    server.latest.event('e1');
    server.latest.event('e2');
    server.latest.end(1006);
    await reopen();
    expect(server.latest.query['session_id']).toBe('session-1');
    expect(server.latest.lastAsked('subscribe')).toMatchObject({ last_event_id: 'e2' });
    server.latest.event('e3');
    const read = [await events.next(), await events.next(), await events.next()];
    expect(read.map(({ value }) => (value as { event_id: string }).event_id)).toEqual([
      'e1',
      'e2',
      'e3',
    ]);
  });

  it('loses nothing before its first event', async () => {
    const sut = await open();
    sut.events();
    server.latest.say({ type: 'subscribed', id: '1', last_event_id: 'e0' });
    await settled();
    server.latest.end(1001);
    await reopen();
    expect(server.latest.lastAsked('subscribe')).toMatchObject({ last_event_id: 'e0' });
  });

  it('hands on where history is missing', async () => {
    const sut = await open({ lastEventId: 'e1' });
    const events = sut.events();
    server.latest.say({ type: 'replay_gap', requested_event_id: 'e1', oldest_event_id: 'e9' });
    expect((await events.next()).value).toMatchObject({ type: 'replay_gap' });
  });

  it('waits longer after each failure, and starts over once it was welcomed', async () => {
    await open({ backoff: { firstMs: 100, mostMs: 300 } });
    for (let tries = 0; tries < 4; tries += 1) {
      server.latest.end(1006);
      await server.passWait();
    }
    expect(server.waitsMs).toEqual([100, 200, 300, 300]);
    server.latest.welcome();
    server.latest.end(1013);
    expect(server.waitsMs.at(-1)).toBe(100);
  });

  it('ends for good where access is refused, with the reason', async () => {
    const sut = new ParleySocket(server);
    await settled();
    const [opened, events] = [sut.opened(), sut.events().next()];
    const failures = [opened, events].map((each) =>
      expect(each).rejects.toMatchObject({ message: 'Authentication required', status: 1008 }),
    );
    server.latest.say({ type: 'error', message: 'Authentication required' });
    server.latest.end(1008);
    await Promise.all(failures);
    expect(await server.passWait()).toBe(false);
    await expect(sut.events().next()).rejects.toThrow('Authentication required');
  });

  it('ends where the subscription is refused', async () => {
    const sut = await open({ events: ['NONSENSE'] });
    const next = sut.events().next();
    const failed = expect(next).rejects.toThrow('Unknown event');
    server.latest.say({ type: 'error', message: 'Unknown event: NONSENSE', id: '1' });
    await failed;
  });

  it('has the server stop while its reader is slow, and go on where it stopped', async () => {
    const sut = await open();
    const events = sut.events();
    for (let n = 0; n < 1_000; n += 1) server.latest.event(`e${n}`);
    expect(server.latest.lastAsked('unsubscribe')).toMatchObject({ events: ['*'] });
    for (let n = 0; n < 1_000; n += 1) await events.next();
    expect(server.latest.lastAsked('subscribe')).toMatchObject({ last_event_id: 'e999' });
    expect(server.latest.asked.map(({ type }) => type)).toEqual([
      'subscribe',
      'unsubscribe',
      'subscribe',
    ]);
  });

  it('closes once and for all', async () => {
    const sut = await open();
    const events = sut.events();
    server.latest.event('e1');
    sut.close();
    expect(await events.next()).toMatchObject({ done: false });
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(server.latest.readyState).toBe(3);
    expect(await server.passWait()).toBe(false);
    await expect(sut.chat('Hello')).rejects.toThrow('The socket is closed');
  });
});

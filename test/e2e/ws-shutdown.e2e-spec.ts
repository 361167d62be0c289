import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { ScriptedUpstream } from '@parley/ai/testing';
import { request } from '../kit/request';
import { TestSocket } from '../kit/socket';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

describe('the sockets of a server that stops', () => {
  let world: World;
  let upstream: ScriptedUpstream;

  beforeAll(async () => {
    world = await World.create();
    upstream = await ScriptedUpstream.start();
  });

  afterAll(async () => {
    await world.dispose();
    await upstream.stop();
  });

  const environment = () => ({ OPENAI_BASE_URL: upstream.baseUrl, OPENAI_MODEL: 'scripted' });

  it('closes idle sockets with 1001', async () => {
    const server = await world.startProcess(environment());
    const socket = await TestSocket.enter(server.url, '/ws');
    const stopped = server.stop();
    expect(await socket.untilClosed()).toMatchObject({ code: 1001 });
    expect(await stopped).toBe(0);
  });

  it('answers what it was asked before it closes', async () => {
    upstream.enqueue({ text: 'finished', firstTokenDelayMs: 500 });
    const server = await world.start(environment());
    const socket = await TestSocket.enter(server.url, '/ws');
    socket.say({ type: 'chat', message: 'before the end' });
    await upstream.nextRequest();
    const stopped = server.stop();
    expect(await socket.next()).toMatchObject({ type: 'chat_response', response: 'finished' });
    expect(await socket.untilClosed()).toMatchObject({ code: 1001 });
    expect(await stopped).toBe(0);
  });

  it('does not wait for an answer beyond its grace', async () => {
    upstream.enqueue({ fault: { type: 'hang' } });
    const server = await world.start({ ...environment(), SHUTDOWN_GRACE_MS: '1000' });
    const socket = await TestSocket.enter(server.url, '/ws');
    socket.say({ type: 'chat', message: 'never' });
    await upstream.nextRequest();
    const stopped = server.stop();
    expect(await socket.untilClosed()).toMatchObject({ code: 1001 });
    expect(await stopped).toBe(0);
  });

  it('refuses handshakes while it stops', async () => {
    upstream.enqueue({ text: 'slow', firstTokenDelayMs: 1_000 });
    const server = await world.startProcess(environment());
    const { url } = server;
    const idle = connect(Number(new URL(url).port), '127.0.0.1');
    const running = request(url, 'POST /api/chat', { message: 'hold the door' });
    await upstream.nextRequest();
    const stopped = server.stop();
    await untilTrue(async () => server.log.includes('stopping'));
    idle.write(
      'GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(await text(idle)).toMatch(/^HTTP\/1\.1 503 /);
    expect((await running).status).toBe(200);
    expect(await stopped).toBe(0);
  });
});

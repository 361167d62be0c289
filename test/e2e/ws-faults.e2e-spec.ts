import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ScriptedUpstream } from '@parley/ai/testing';
import { ScriptedWorld } from '../kit/scripted-world';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';
import { RawSocket } from '../kit/socket-raw';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const KEY = 'operator-key-of-the-spec';
const TEXT = 1;
const CONTINUATION = 0;
const MB = 1024 * 1024;
/** Long enough for a busy machine to answer in, for whom silence would be a fault. */
const HEARTBEAT_MS = 2_000;

describe('a socket that goes wrong', () => {
  let scripted: ScriptedWorld;
  let upstream: ScriptedUpstream;
  let server: ServerProcess;
  let bystander: TestSocket;

  beforeAll(async () => {
    scripted = await ScriptedWorld.create({
      API_KEY: KEY,
      // Even where the minute ends in the middle of them, most of 400 messages are too many.
      RATE_LIMIT_MODELS_PER_MINUTE: '150',
    });
    ({ upstream, server } = scripted);
    bystander = await enter();
  });

  afterAll(() => scripted.dispose());

  // Whatever happened to one, the others live.
  afterEach(async () => {
    expect(await bystander.ask({ type: 'ping' })).toMatchObject({ type: 'pong' });
  });

  const enter = (query = '') => TestSocket.enter(server.url, `/ws?token=${KEY}${query}`);
  const openRaw = async () => {
    const raw = await RawSocket.open(server.url, `/ws?token=${KEY}`);
    await raw.next();
    return raw;
  };

  it('is closed with 1007 for text that is no UTF-8', async () => {
    const raw = await openRaw();
    raw.write(TEXT, Buffer.from([0xc3, 0x28]));
    expect(await raw.closeCode()).toBe(1007);
  });

  it('is closed with 1009 for a frame above 1 MB, of which nothing is read', async () => {
    const raw = await openRaw();
    raw.write(TEXT, Buffer.alloc(2 * MB, 0x20));
    expect(await raw.closeCode()).toBe(1009);
  });

  it('is closed with 1009 for fragments that grow above 1 MB', async () => {
    const raw = await openRaw();
    raw.write(TEXT, Buffer.alloc(MB / 2, 0x20), false);
    raw.write(CONTINUATION, Buffer.alloc(MB / 2, 0x20), false);
    raw.write(CONTINUATION, Buffer.alloc(MB / 2, 0x20), false);
    expect(await raw.closeCode()).toBe(1009);
  });

  it('is closed for endless empty fragments', async () => {
    const raw = await openRaw();
    raw.write(TEXT, Buffer.alloc(0), false);
    const nothing = Buffer.alloc(6 * 20_000);
    for (let at = 0; at < nothing.length; at += 6) nothing[at + 1] = 0x80;
    raw.socket.write(nothing);
    expect(await raw.closeCode()).toBeGreaterThanOrEqual(1002);
  });

  it('puts a message in fragments together', async () => {
    const raw = await openRaw();
    raw.write(TEXT, Buffer.from('{"type":'), false);
    raw.write(CONTINUATION, Buffer.from('"ping"}'));
    expect((await raw.next())?.payload.toString()).toContain('"pong"');
    raw.socket.destroy();
  });

  it('gets no compression, so that nothing small can be huge', async () => {
    const { raw } = await enter();
    expect(raw.extensions).toBe('');
    raw.close();
  });

  it('is cut off where it never reads, before it costs more than a megabyte', async () => {
    upstream.answerWith({ text: 'x'.repeat(200_000) });
    const raw = await openRaw();
    raw.socket.pause();
    for (let n = 0; n < 100; n++) raw.writeText('{"type":"chat","message":"go on"}');
    await untilTrue(async () => server.log.includes('"code":1013'), 60_000);
    upstream.answerWith({});
    raw.socket.destroy();
  });

  it('is limited, not dead, after 400 messages at once', async () => {
    const socket = await enter();
    for (let n = 0; n < 400; n++) socket.say({ type: 'chat', message: `m${n}`, id: String(n) });
    const frames = await socket.nextFew(400);
    expect(frames.map(({ id }) => id)).toEqual(Array.from({ length: 400 }, (_, n) => String(n)));
    const limited = frames.filter(({ type }) => type === 'error');
    expect(limited.length).toBeGreaterThanOrEqual(100);
    expect(limited.length).toBeLessThan(400);
    for (const frame of limited) expect(frame).toMatchObject({ error: { code: 'rate_limited' } });
    expect(await socket.ask({ type: 'ping' })).toMatchObject({ type: 'pong' });
    await socket.close();
  });

  it('is no socket where HTTP/2 is offered on the side', async () => {
    const client = connect(Number(new URL(server.url).port), '127.0.0.1');
    const body = JSON.stringify({ message: 'hi' });
    client.write(
      [
        'POST /api/chat HTTP/1.1',
        'Host: localhost',
        'Connection: Upgrade, HTTP2-Settings, close',
        'Upgrade: h2c',
        'HTTP2-Settings: AAMAAABkAAQAAP__',
        `Authorization: Bearer ${KEY}`,
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        '',
        body,
      ].join('\r\n'),
    );
    const status = (await text(client)).split('\r\n')[0];
    expect(status).toMatch(/^HTTP\/1\.1 (200|429)/);
  });
});

describe('a socket that is silent', () => {
  let world: World;
  let server: ServerProcess;

  beforeAll(async () => {
    world = await World.create();
    server = await world.start({ SOCKET_HEARTBEAT_MS: String(HEARTBEAT_MS) });
  });

  afterAll(() => world.dispose());

  it('is dropped where it answers no ping', async () => {
    const raw = await RawSocket.open(server.url, '/ws');
    await raw.next();
    expect(await raw.closeCode()).toBeUndefined();
  });

  it('stays where it answers pings', async () => {
    const socket = await TestSocket.enter(server.url, '/ws');
    let pings = 0;
    socket.raw.on('ping', () => (pings += 1));
    await untilTrue(async () => pings >= 3);
    expect(await socket.ask({ type: 'ping' })).toMatchObject({ type: 'pong' });
    await socket.close();
  });
});

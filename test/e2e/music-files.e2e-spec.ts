import { once } from 'node:events';
import { createConnection } from 'node:net';
import { execFileSync } from 'node:child_process';
import {
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { toneWav } from '@parley/music/testing';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { rawRequest } from '../kit/raw-request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const SONG = toneWav(2, { title: 'So What', artist: 'Miles Davis' });
const PATH = '/api/music/stream/Miles%20Davis%20-%20So%20What';
const COVER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('files of music streams', () => {
  let world: World;
  let server: ServerProcess;
  let folder: MusicFolder;
  let outside: MusicFolder;

  beforeAll(async () => {
    world = await World.create();
    folder = MusicFolder.create();
    outside = MusicFolder.create();
    outside.add('secret.wav', toneWav(1, { title: 'Secret' }));
    folder.add('album/so what.wav', SONG);
    folder.add('album/cover.png', COVER);
    folder.add('AC∕DC/50% off?.wav', toneWav(1, { title: '50% off?', artist: 'AC/DC' }));
    folder.add('swapped.wav', toneWav(1, { title: 'Swapped' }));
    folder.add('shrunk.wav', toneWav(600, { title: 'Shrunk' }));
    folder.add('gone.wav', toneWav(1, { title: 'Gone' }));
    folder.add(
      'links.json',
      JSON.stringify({ songs: [{ url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Link' }] }),
    );
    symlinkSync(join(outside.path, 'secret.wav'), join(folder.path, 'link.wav'));
    symlinkSync(outside.path, join(folder.path, 'linked'));
    execFileSync('mkfifo', [join(folder.path, 'pipe.wav')]);
    server = await world.start(folder.environment);
    await untilLibrarySize(server.url, 6);
  });

  afterAll(async () => {
    await world.dispose();
    folder.remove();
    outside.remove();
  });

  const get = (headers: Record<string, string> = {}, path = PATH, method = 'GET') =>
    rawRequest(server.url, { path, headers, method });

  it.each([
    '../secret.wav',
    '..%2fsecret.wav',
    '%2e%2e%2fsecret.wav',
    '..%5csecret.wav',
    '%252e%252e%252fsecret.wav',
    '%c0%ae%c0%ae%c0%afsecret.wav',
    '....//secret.wav',
    'album/..%2f..%2f..%2fetc%2fpasswd',
    '%2fetc%2fpasswd',
    'file:%2f%2f%2fetc%2fpasswd',
    'so%20what.wav%00',
    'link',
    'link.wav',
    'linked%2fsecret.wav',
    'Secret',
    'pipe',
  ])('leads nowhere by %p', async (name) => {
    const { status, bytes } = await get({}, `/api/music/stream/${name}`);
    expect([400, 404]).toContain(status);
    expect(bytes.toString()).not.toMatch(/RIFF|root:/);
  });

  it('does not follow a link that took the place of a song', async () => {
    folder.remove('swapped.wav');
    symlinkSync(join(outside.path, 'secret.wav'), join(folder.path, 'swapped.wav'));
    const { status, bytes } = await get({}, '/api/music/stream/Swapped');
    expect(status).toBe(404);
    expect(bytes.includes('RIFF')).toBe(false);
  });

  it('sends what it began to send, where the file is replaced meanwhile', async () => {
    const file = join(folder.path, 'album/so what.wav');
    const before = await get();
    const shorter = toneWav(1, { title: 'So What', artist: 'Miles Davis' });
    folder.add('album/.next', shorter);
    renameSync(join(folder.path, 'album/.next'), file);
    const next = () => get({ 'if-none-match': before.headers.etag ?? '' });
    await untilTrue(async () => (await next()).status === 200);
    expect((await next()).bytes.equals(shorter)).toBe(true);
    writeFileSync(file, SONG);
  });

  it('cuts the connection where the file becomes shorter while it is sent', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = createConnection(Number(port), hostname);
    socket.write(`GET /api/music/stream/Shrunk HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
    // The first bytes are there, and the client reads no further until the file is short.
    await once(socket, 'readable');
    truncateSync(join(folder.path, 'shrunk.wav'), 1_000);
    let received = 0;
    socket.on('data', (chunk: Buffer) => (received += chunk.length));
    await once(socket, 'close');
    expect(received).toBeLessThan(toneWav(600).length);
  });

  it('keeps no file open for clients that left', async () => {
    const { hostname, port } = new URL(server.url);
    folder.add('long.wav', toneWav(600, { title: 'Long' }));
    await untilTrue(async () => (await get({}, '/api/music/stream/Long', 'HEAD')).status === 200);
    for (let n = 0; n < 10; n += 1) {
      const socket = createConnection(Number(port), hostname);
      socket.write(`GET /api/music/stream/Long HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
      await once(socket, 'readable');
      socket.destroy();
    }
    const songsOpen = () =>
      readdirSync(`/proc/${server.pid}/fd`).filter((fd) =>
        linkOf(`/proc/${server.pid}/fd/${fd}`).endsWith('.wav'),
      );
    await untilTrue(async () => songsOpen().length === 0);
  });
});

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

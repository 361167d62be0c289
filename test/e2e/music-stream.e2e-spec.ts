import { toneWav } from '@parley/music/testing';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { rawRequest } from '../kit/raw-request';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { World } from '../kit/world';

const SONG = toneWav(2, { title: 'So What', artist: 'Miles Davis' });
const SIZE = SONG.length;
const PATH = '/api/music/stream/Miles%20Davis%20-%20So%20What';
const COVER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('music streams', () => {
  let world: World;
  let server: ServerProcess;
  let folder: MusicFolder;

  beforeAll(async () => {
    world = await World.create();
    folder = MusicFolder.create();
    folder.add('album/so what.wav', SONG);
    folder.add('album/cover.png', COVER);
    folder.add('AC∕DC/50% off?.wav', toneWav(1, { title: '50% off?', artist: 'AC/DC' }));
    folder.add('gone.wav', toneWav(1, { title: 'Gone' }));
    folder.add(
      'links.json',
      JSON.stringify({ songs: [{ url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Link' }] }),
    );
    server = await world.start(folder.environment);
    await untilLibrarySize(server.url, 4);
  });

  afterAll(async () => {
    await world.dispose();
    folder.remove();
  });

  const get = (headers: Record<string, string> = {}, path = PATH, method = 'GET') =>
    rawRequest(server.url, { path, headers, method });

  it('sends the whole song with what a player needs to know', async () => {
    const { status, headers, bytes } = await get({ 'accept-encoding': 'gzip' });
    expect(status).toBe(200);
    expect(bytes.equals(SONG)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'audio/wav',
      'content-length': String(SIZE),
      'accept-ranges': 'bytes',
    });
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    expect(headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=100-199', 100, 199],
    [`bytes=${SIZE - 1}-`, SIZE - 1, SIZE - 1],
    ['bytes=-100', SIZE - 100, SIZE - 1],
    [`bytes=-${SIZE * 2}`, 0, SIZE - 1],
    [`bytes=10-${SIZE * 2}`, 10, SIZE - 1],
  ])('sends the range %p', async (range, start, end) => {
    const { status, headers, bytes } = await get({ range });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${start}-${end}/${SIZE}`);
    expect(bytes.equals(SONG.subarray(start, end + 1))).toBe(true);
  });

  it.each([
    `bytes=${SIZE}-`,
    `bytes=${SIZE + 5}-${SIZE + 9}`,
    'bytes=-0',
    'bytes=x-y',
    'bytes=9-1',
  ])('refuses the range %p', async (range) => {
    const { status, headers, bytes } = await get({ range });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe(`bytes */${SIZE}`);
    expect(JSON.parse(bytes.toString())).toMatchObject({ status: 416 });
  });

  it.each(['bytes=0-1,5-6', 'seconds=0-1', 'bytes'])('sends all for %p', async (range) => {
    const { status, bytes } = await get({ range });
    expect([status, bytes.length]).toEqual([200, SIZE]);
  });

  it('answers HEAD like GET, without the bytes', async () => {
    const whole = await get({}, PATH, 'HEAD');
    expect([whole.status, whole.headers['content-length'], whole.bytes.length]).toEqual([
      200,
      String(SIZE),
      0,
    ]);
    const part = await get({ range: 'bytes=0-9' }, PATH, 'HEAD');
    expect([part.status, part.headers['content-length'], part.bytes.length]).toEqual([
      206,
      '10',
      0,
    ]);
  });

  it('knows what a client has', async () => {
    const { headers } = await get();
    const etag = headers.etag ?? '';
    const modified = headers['last-modified'] ?? '';
    expect((await get({ 'if-none-match': etag })).status).toBe(304);
    expect((await get({ 'if-none-match': `"other", ${etag}` })).status).toBe(304);
    expect((await get({ 'if-modified-since': modified })).status).toBe(304);
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
    const range = 'bytes=0-9';
    expect((await get({ range, 'if-range': etag })).status).toBe(206);
    expect((await get({ range, 'if-range': modified })).status).toBe(206);
    expect((await get({ range, 'if-range': '"other"' })).bytes).toHaveLength(SIZE);
    expect((await get({ range, 'if-range': `W/${etag}` })).bytes).toHaveLength(SIZE);
  });

  it('finds songs by id, by file name, and with any character in the name', async () => {
    const { body } = await request(server.url, 'GET /api/music/library?q=50%25%20off');
    const { id, name } = (body['songs'] as Json[])[0] as { id: string; name: string };
    for (const wanted of [id, encodeURIComponent(name), encodeURIComponent('50% off?')]) {
      expect((await get({}, `/api/music/stream/${wanted}`)).status).toBe(200);
    }
  });

  it('has S1’s words for what it cannot stream', async () => {
    const missing = await request(server.url, 'GET /api/music/stream/nothing');
    expect(missing).toMatchObject({ status: 404, body: { detail: 'Song not found' } });
    expect((await request(server.url, 'GET /api/music/stream/Link')).status).toBe(400);
    folder.remove('gone.wav');
    const gone = await request(server.url, 'GET /api/music/stream/Gone');
    expect(gone.status).toBe(404);
  });

  it('shows cover art, and knows who has it', async () => {
    const first = await get({}, '/api/music/cover/nothing');
    const path = `/api/music/cover/${encodeURIComponent('Miles Davis - So What')}`;
    const found = await get({}, path);
    expect([first.status, found.status, found.headers['content-type']]).toEqual([
      404,
      200,
      'image/png',
    ]);
    expect(found.bytes.equals(COVER)).toBe(true);
    expect((await get({ 'if-none-match': found.headers.etag ?? '' }, path)).status).toBe(304);
    expect((await get({}, '/api/music/cover/Link')).status).toBe(400);
  });
});

import { toneWav } from '@parley/music/testing';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { type Json, type Reply, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const MILES = { artist: 'Miles Davis', album: 'Kind of Blue', genre: 'Jazz' };

describe('music library', () => {
  let world: World;
  let server: ServerProcess;
  let folder: MusicFolder;

  beforeAll(async () => {
    world = await World.create();
    folder = MusicFolder.create();
    folder.add('jazz/1.wav', toneWav(600, { ...MILES, title: 'So What', track: 1 }));
    folder.add('jazz/2.wav', toneWav(600, { ...MILES, title: 'Freddie Freeloader', track: 2 }));
    folder.add('Nirvana - Lithium.wav', toneWav(600));
    folder.add('broken.mp3', 'no audio at all');
    folder.add(
      'links.m3u',
      '#EXTINF:213,Rick Astley - Never Gonna Give You Up\nhttps://youtu.be/dQw4w9WgXcQ\n',
    );
    server = await world.start(folder.environment);
    await untilLibrarySize(server.url, 4);
  });

  afterAll(async () => {
    await world.dispose();
    folder.remove();
  });

  const call = (line: string, body?: Json, headers = {}) =>
    request(server.url, line, body, headers);
  const control = (body: Json, headers = {}): Promise<Reply> =>
    call('POST /api/music/control', body, headers);
  const status = async (user: string) => (await call(`GET /api/music/status?user_id=${user}`)).body;

  it('lists the library as S1 does', async () => {
    const { body } = await call('GET /api/music/library');
    expect(body['total']).toBe(4);
    expect(body['songs']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'Miles Davis - So What',
          type: 'local',
          artist: 'Miles Davis',
          album: 'Kind of Blue',
          duration: 600,
        }),
        expect.objectContaining({ name: 'Nirvana - Lithium', artist: 'Nirvana' }),
        expect.objectContaining({
          type: 'youtube',
          duration: 213,
          url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
          stream_url: null,
        }),
      ]),
    );
  });

  it('searches, filters and pages it', async () => {
    const found = await call('GET /api/music/library?q=fredy%20freeloader&artist=miles%20davis');
    expect(found.body['songs']).toMatchObject([{ title: 'Freddie Freeloader' }]);
    const first = await call('GET /api/music/library?limit=3');
    const cursor = first.headers.get('x-next-cursor') ?? '';
    expect(first.body['next_cursor']).toBe(cursor);
    const second = await call(`GET /api/music/library?limit=3&cursor=${cursor}`);
    expect(second.body['songs']).toHaveLength(1);
    expect((await call('GET /api/music/library?cursor=made-up')).status).toBe(400);
  });

  it('says which files are broken, and goes on without them', async () => {
    const { body } = await call('GET /api/music/problems');
    expect(body).toMatchObject({ total: 1, problems: [{ reason: expect.any(String) as string }] });
    expect(JSON.stringify(body)).toContain('broken.mp3');
    expect(JSON.stringify(body)).not.toContain(folder.path);
  });

  it('notices files that come, change and go', async () => {
    folder.add('new/a.wav', toneWav(1, { title: 'Fresh' }));
    await untilLibrarySize(server.url, 5);
    folder.add('new/a.wav', toneWav(2, { title: 'Fresher' }));
    const found = async (q: string) => (await call(`GET /api/music/library?q=${q}`)).body['songs'];
    await untilTrue(async () => JSON.stringify(await found('fresher')).includes('"duration":2'));
    folder.remove('new');
    await untilLibrarySize(server.url, 4);
    expect(await found('fresher')).toEqual([]);
  });

  it('remembers players and what it read over a restart', async () => {
    const user_id = 'again';
    await control({ user_id, action: 'play', song_name: 'Kind of Blue' });
    await control({ user_id, action: 'seek', position: 200 });
    const { body } = await call('GET /api/music/library?q=lithium');
    await server.stop();
    server = await world.start(folder.environment);
    await untilLibrarySize(server.url, 4);
    const after = await status(user_id);
    expect(after).toMatchObject({ state: 'playing', current_song: 'Miles Davis - So What' });
    expect(Number(after['position'])).toBeGreaterThan(200);
    expect(after['library']).toMatchObject({ files_read: 0 });
    const songs = (await call('GET /api/music/library?q=lithium')).body['songs'] as Json[];
    expect(songs[0]?.['id']).toBe((body['songs'] as Json[])[0]?.['id']);
  });
});

describe.each([
  ['without a library', {}],
  ['switched off', { MUSIC_LIBRARY_PATH: '/tmp', FEATURES_DISABLED: 'music' }],
])('music %s', (_, environment: Readonly<Record<string, string>>) => {
  it('is not available, as S1 says it', async () => {
    const world = await World.create();
    const { url } = await world.start(environment);
    const status = await request(url, 'GET /api/music/status');
    expect(status).toMatchObject({
      status: 200,
      body: { state: 'not_available', current_song: null, library_size: 0 },
    });
    const detail = 'Music player not available';
    for (const line of [
      'GET /api/music/library',
      'GET /api/music/stream/x',
      'GET /api/music/queue',
    ]) {
      expect(await request(url, line)).toMatchObject({ status: 503, body: { detail } });
    }
    const commanded = await request(url, 'POST /api/music/control', {
      action: 'play',
      song_name: 'x',
    });
    expect(commanded).toMatchObject({ status: 503, body: { detail } });
    await world.dispose();
  });
});

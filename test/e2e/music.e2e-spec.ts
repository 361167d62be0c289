import { toneWav } from '@parley/music/testing';
import { untilLibrarySize } from '../kit/music-folder';
import { MusicWorld } from '../kit/music-world';
import { type Json, type Reply, request } from '../kit/request';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

describe('music library', () => {
  let sut: MusicWorld;

  beforeAll(async () => {
    sut = await MusicWorld.create();
  });
  afterAll(() => sut.dispose());

  const control = (body: Json, headers = {}): Promise<Reply> => sut.control(body, headers);
  const status = (user: string) => sut.status(user);

  it('lists the library as S1 does', async () => {
    const { body } = await sut.call('GET /api/music/library');
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
    const found = await sut.call(
      'GET /api/music/library?q=fredy%20freeloader&artist=miles%20davis',
    );
    expect(found.body['songs']).toMatchObject([{ title: 'Freddie Freeloader' }]);
    const first = await sut.call('GET /api/music/library?limit=3');
    const cursor = first.headers.get('x-next-cursor') ?? '';
    expect(first.body['next_cursor']).toBe(cursor);
    const second = await sut.call(`GET /api/music/library?limit=3&cursor=${cursor}`);
    expect(second.body['songs']).toHaveLength(1);
    expect((await sut.call('GET /api/music/library?cursor=made-up')).status).toBe(400);
  });

  it('says which files are broken, and goes on without them', async () => {
    const { body } = await sut.call('GET /api/music/problems');
    expect(body).toMatchObject({ total: 1, problems: [{ reason: expect.any(String) as string }] });
    expect(JSON.stringify(body)).toContain('broken.mp3');
    expect(JSON.stringify(body)).not.toContain(sut.folder.path);
  });

  it('notices files that come, change and go', async () => {
    sut.folder.add('new/a.wav', toneWav(1, { title: 'Fresh' }));
    await untilLibrarySize(sut.server.url, 5);
    sut.folder.add('new/a.wav', toneWav(2, { title: 'Fresher' }));
    const found = async (q: string) =>
      (await sut.call(`GET /api/music/library?q=${q}`)).body['songs'];
    await untilTrue(async () => JSON.stringify(await found('fresher')).includes('"duration":2'));
    sut.folder.remove('new');
    await untilLibrarySize(sut.server.url, 4);
    expect(await found('fresher')).toEqual([]);
  });

  it('remembers players and what it read over a restart', async () => {
    const user_id = 'again';
    await control({ user_id, action: 'play', song_name: 'Kind of Blue' });
    await control({ user_id, action: 'seek', position: 200 });
    const { body } = await sut.call('GET /api/music/library?q=lithium');
    await sut.restart();
    const after = await status(user_id);
    expect(after).toMatchObject({ state: 'playing', current_song: 'Miles Davis - So What' });
    expect(Number(after['position'])).toBeGreaterThan(200);
    expect(after['library']).toMatchObject({ files_read: 0 });
    const songs = (await sut.call('GET /api/music/library?q=lithium')).body['songs'] as Json[];
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

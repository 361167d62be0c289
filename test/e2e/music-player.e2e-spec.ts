import { Client } from 'pg';
import { toneWav } from '@parley/music/testing';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { MusicWorld } from '../kit/music-world';
import { type Json, type Reply, request } from '../kit/request';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

describe('music players', () => {
  let sut: MusicWorld;

  beforeAll(async () => {
    sut = await MusicWorld.create();
  });
  afterAll(() => sut.dispose());

  const control = (body: Json, headers = {}): Promise<Reply> => sut.control(body, headers);
  const status = (user: string) => sut.status(user);
  const statusOf = ({ body }: Reply) => body['status'] as Json;

  it('answers commands with the messages and the shape of S1', async () => {
    const user_id = 'shape';
    const played = await control({ user_id, action: 'play', song_name: 'Kind of Blue' });
    expect(played).toMatchObject({
      status: 200,
      body: {
        success: true,
        message: 'Playing: Miles Davis - So What',
        status: {
          state: 'playing',
          current_song: 'Miles Davis - So What',
          volume: 0.8,
          shuffle: false,
          repeat: 'none',
          queue_length: 2,
          library_size: 4,
        },
      },
    });
    const messages: unknown[] = [];
    for (const action of ['pause', 'resume', 'next', 'previous', 'stop']) {
      messages.push((await control({ user_id, action })).body['message']);
    }
    expect(messages).toEqual([
      'Music paused',
      'Music resumed',
      'Skipped to next track',
      'Playing previous track',
      'Music stopped',
    ]);
    expect(await status(user_id)).toMatchObject({
      state: 'stopped',
      current_song: null,
      queue_length: 2,
    });
  });

  it('refuses as S1 does', async () => {
    const unknown = await control({ action: 'play', song_name: 'zzqq' });
    expect(unknown).toMatchObject({
      status: 200,
      body: { success: false, message: "Song 'zzqq' not found" },
    });
    const refusals = [
      [{ action: 'dance' }, 'Unknown action: dance'],
      [{ action: 'play' }, 'song_name required for play action'],
      [{ action: 'play', song_name: ' ' }, 'song_name required for play action'],
      [{ action: 'seek' }, 'position required for seek action'],
    ] as const;
    for (const [body, detail] of refusals) {
      expect(await control(body)).toMatchObject({ status: 400, body: { detail } });
    }
    expect((await control({ action: 'set_volume', volume: 1.1 })).status).toBe(400);
    expect((await control({ song_name: 'Lithium' })).status).toBe(400);
  });

  it('keeps one player for each user', async () => {
    await control({ user_id: 'ann', action: 'play', song_name: 'Lithium' });
    await control({ user_id: 'ben', action: 'play', song_name: 'So What' });
    await control({ user_id: 'ben', action: 'set_volume', volume: 0.3 });
    expect(await status('ann')).toMatchObject({ current_song: 'Nirvana - Lithium', volume: 0.8 });
    expect(await status('ben')).toMatchObject({
      current_song: 'Miles Davis - So What',
      volume: 0.3,
    });
    expect(await status('nobody')).toMatchObject({
      state: 'stopped',
      queue_length: 0,
      library_size: 4,
    });
  });

  it('finds misheard names and says what else was meant', async () => {
    const { body } = await control({
      user_id: 'ear',
      action: 'play',
      song_name: 'something by miles davies',
    });
    expect(body['message']).toMatch(/^Playing: Miles Davis - /);
    expect(statusOf({ body } as Reply)['queue_length']).toBe(2);
  });

  it('lets the position run, seeks, and pauses it', async () => {
    const user_id = 'time';
    await control({ user_id, action: 'play', song_name: 'Lithium' });
    await control({ user_id, action: 'seek', position: 100 });
    await untilTrue(async () => Number((await status(user_id))['position']) > 100);
    const paused = Number(statusOf(await control({ user_id, action: 'pause' }))['position']);
    expect(paused).toBeGreaterThan(100);
    expect(paused).toBeLessThan(160);
    expect((await status(user_id))['position']).toBe(paused);
  });

  it('goes on to the next song by itself, and ends behind the last', async () => {
    const user_id = 'auto';
    await control({ user_id, action: 'play', song_name: 'Kind of Blue' });
    await control({ user_id, action: 'seek', position: 599.9 });
    await untilTrue(
      async () => (await status(user_id))['current_song'] === 'Miles Davis - Freddie Freeloader',
    );
    await control({ user_id, action: 'seek', position: 600 });
    expect(await status(user_id)).toMatchObject({ state: 'stopped', current_song: null });
  });

  it('edits the queue', async () => {
    const user_id = 'queue';
    const names = (reply: Reply) => (reply.body['queue'] as Json[]).map(({ name }) => name);
    await control({ user_id, action: 'play', song_name: 'So What' });
    const edit = (body: Json) => control({ user_id, action: 'queue', ...body });
    await edit({ operation: 'add', song_name: 'Lithium' });
    const three = await edit({ operation: 'insert_next', song_name: 'Freddie Freeloader' });
    expect(names(three)).toEqual([
      'Miles Davis - So What',
      'Miles Davis - Freddie Freeloader',
      'Nirvana - Lithium',
    ]);
    const moved = await edit({ operation: 'move', index: 2, to: 1 });
    expect(names(moved)[1]).toBe('Nirvana - Lithium');
    const listed = await sut.call(`GET /api/music/queue?user_id=${user_id}`);
    expect(listed.body).toMatchObject({
      total: 3,
      queue_index: 0,
      queue: [{ index: 0 }, { index: 1 }, { index: 2 }],
    });
    expect(names(await edit({ operation: 'clear' }))).toEqual(['Miles Davis - So What']);
  });

  it('carries out a command once, whatever is repeated under one key', async () => {
    const user_id = 'once';
    await control({ user_id, action: 'play', song_name: 'Kind of Blue' });
    const headers = { 'idempotency-key': 'skip-once' };
    const [first, ...others] = await Promise.all(
      [1, 2, 3].map(() => control({ user_id, action: 'next' }, headers)),
    );
    // Every answer tells how far the library is read by then.
    const told = (reply?: Reply) =>
      JSON.stringify(reply?.body, (key, value: unknown) => (key === 'library' ? undefined : value));
    for (const other of others) expect(told(other)).toBe(told(first));
    expect(await status(user_id)).toMatchObject({ queue_index: 1, queue_length: 2 });
    expect((await control({ user_id, action: 'stop' }, headers)).status).toBe(409);
  });

  it('keeps one order of commands that arrive at once', async () => {
    const user_id = 'many';
    await control({ user_id, action: 'play', song_name: 'Lithium' });
    const adds = Array.from({ length: 20 }, () =>
      control({ user_id, action: 'queue', operation: 'add', song_name: 'Lithium' }),
    );
    const lengths = (await Promise.all(adds)).map((reply) =>
      Number(statusOf(reply)['queue_length']),
    );
    expect(lengths.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
  });
});

describe('music of several instances', () => {
  it('is one player, whoever is asked, and tells each command once', async () => {
    const world = await World.create();
    if (!world.isShared) return world.dispose();
    const folder = MusicFolder.create();
    folder.add('Nirvana - Lithium.wav', toneWav(600));
    const servers = await Promise.all([1, 2].map(() => world.start(folder.environment)));
    const [first, second] = servers.map(({ url }) => url) as [string, string];
    await Promise.all(servers.map(({ url }) => untilLibrarySize(url, 1)));
    const play = { action: 'play', song_name: 'Lithium' };
    await request(first, 'POST /api/music/control', play);
    const seen = await request(second, 'GET /api/music/status');
    expect(seen.body).toMatchObject({ state: 'playing', current_song: 'Nirvana - Lithium' });
    await request(second, 'POST /api/music/control', { action: 'pause' });
    expect((await request(first, 'GET /api/music/status')).body['state']).toBe('paused');
    const adds = Array.from({ length: 10 }, (_, at) =>
      request(at % 2 === 0 ? first : second, 'POST /api/music/control', {
        action: 'queue',
        operation: 'add',
        song_name: 'Lithium',
      }),
    );
    await Promise.all(adds);
    expect((await request(first, 'GET /api/music/status')).body['queue_length']).toBe(11);
    for (const action of ['resume', 'next', 'previous', 'stop', 'stop']) {
      await request(first, 'POST /api/music/control', { action });
    }
    const song_name = 'Nirvana - Lithium';
    expect(await musicEvents(world)).toEqual([
      { type: 'music_play', data: { action: 'play', song_name } },
      { type: 'music_pause', data: { action: 'pause', song_name } },
      { type: 'music_play', data: { action: 'resume', song_name } },
      { type: 'music_next', data: { action: 'next', song_name } },
      { type: 'music_previous', data: { action: 'previous', song_name } },
      { type: 'music_stop', data: { action: 'stop', song_name } },
      { type: 'music_stop', data: { action: 'stop', song_name } },
    ]);
    await world.dispose();
    folder.remove();
  });
});

/** The events of the default user, in the order of their commands. */
async function musicEvents(world: World): Promise<unknown[]> {
  const client = new Client({ connectionString: world.environment['DATABASE_URL'] });
  await client.connect();
  const { rows } = await client.query<object>(
    `SELECT type, data FROM events WHERE user_id = 'default_user' AND session_key IS NULL ORDER BY id`,
  );
  await client.end();
  return rows;
}

import { toneWav } from '@parley/music/testing';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { type Json, request } from '../kit/request';
import type { ServerProcess } from '../kit/server-process';
import { TestSocket } from '../kit/socket';
import { World } from '../kit/world';

const MUSIC = ['MUSIC_PLAY', 'MUSIC_PAUSE', 'MUSIC_STOP', 'MUSIC_NEXT', 'MUSIC_PREVIOUS'];
const SONGS = Array.from({ length: 8 }, (_, at) => `Song number ${at}`);

describe('events of music players', () => {
  let world: World;
  let servers: readonly ServerProcess[];
  let folder: MusicFolder;

  /** One instance; two where the world has room for them. */
  beforeAll(async () => {
    world = await World.create();
    folder = MusicFolder.create();
    const tags = { artist: 'Miles Davis', album: 'Kind of Blue' };
    folder.add('a/1.wav', toneWav(600, { ...tags, title: 'So What', track: 1 }));
    folder.add('a/2.wav', toneWav(600, { ...tags, title: 'Freddie Freeloader', track: 2 }));
    for (const title of SONGS) folder.add(`b/${title}.wav`, toneWav(600, { title }));
    const count = world.isShared ? 2 : 1;
    servers = await Promise.all(
      Array.from({ length: count }, () => world.start(folder.environment)),
    );
    for (const { url } of servers) await untilLibrarySize(url, 10);
  });

  afterAll(async () => {
    await world.dispose();
    folder.remove();
  });

  const serverOf = (at: number): string => servers[at % servers.length]?.url ?? '';
  const listen = async (at: number, user: string, events = MUSIC): Promise<TestSocket> => {
    const socket = await TestSocket.enter(serverOf(at), `/ws?user_id=${user}`);
    await socket.ask({ type: 'subscribe', events });
    return socket;
  };
  const control = (at: number, body: Json) =>
    request(serverOf(at), 'POST /api/music/control', body);

  it('come to every socket of the user with the data that S1 documents, and to nobody else', async () => {
    const user_id = 'anna';
    const [first, second] = [await listen(0, user_id), await listen(1, user_id)];
    const stranger = await listen(0, 'bert');
    await control(0, { user_id, action: 'play', song_name: 'Kind of Blue' });
    for (const action of ['pause', 'resume', 'next', 'previous', 'stop']) {
      await control(0, { user_id, action });
    }
    const event = (event_type: string, action: string, song_name: string) => ({
      type: 'event',
      event_type,
      data: { action, song_name },
      session_id: null,
      user_id,
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      event_id: expect.stringMatching(/^evt_\w+$/) as string,
    });
    const expected = [
      event('MUSIC_PLAY', 'play', 'Miles Davis - So What'),
      event('MUSIC_PAUSE', 'pause', 'Miles Davis - So What'),
      event('MUSIC_PLAY', 'resume', 'Miles Davis - So What'),
      event('MUSIC_NEXT', 'next', 'Miles Davis - Freddie Freeloader'),
      event('MUSIC_PREVIOUS', 'previous', 'Miles Davis - So What'),
      event('MUSIC_STOP', 'stop', 'Miles Davis - So What'),
    ];
    expect(await first.nextFew(6)).toEqual(expected);
    expect(await second.nextFew(6)).toEqual(expected);
    expect(await stranger.rest()).toEqual([]);
    await Promise.all([first, second, stranger].map((socket) => socket.close()));
  });

  it('are told of what was asked for by a socket, beside its answer, and by talking', async () => {
    const [asking, listening] = [await listen(0, 'cleo', []), await listen(1, 'cleo')];
    expect(
      await asking.ask({ type: 'music_control', action: 'play', song_name: 'So What' }),
    ).toMatchObject({ type: 'music_status', success: true, status: { state: 'playing' } });
    expect(await listening.next()).toMatchObject({ event_type: 'MUSIC_PLAY' });
    await asking.ask({ type: 'chat', message: 'pause the music' });
    expect(await listening.next()).toMatchObject({
      event_type: 'MUSIC_PAUSE',
      data: { action: 'pause', song_name: 'Miles Davis - So What' },
    });
    expect(await asking.rest()).toEqual([]);
    await Promise.all([asking.close(), listening.close()]);
  });

  it('keep one order of what two clients command at once: the last one told is what plays', async () => {
    const user_id = 'dora';
    const [first, second] = [await listen(0, user_id), await listen(1, user_id)];
    for (let round = 0; round < 5; round += 1) {
      const commands = SONGS.map((song_name, at) =>
        at % 2 === 0
          ? control(at / 2, { user_id, action: 'play', song_name })
          : say(at % 4 === 1 ? first : second, song_name),
      );
      await Promise.all(commands);
      const seen = namesOf(await eventsOf(first, SONGS.length));
      expect(namesOf(await eventsOf(second, SONGS.length))).toEqual(seen);
      expect([...seen].sort()).toEqual(SONGS);
      const { body } = await request(serverOf(round), `GET /api/music/status?user_id=${user_id}`);
      expect(body['current_song']).toBe(seen.at(-1));
    }
    await Promise.all([first.close(), second.close()]);
  });

  it('can be replayed', async () => {
    const user_id = 'emil';
    const socket = await listen(0, user_id);
    await control(0, { user_id, action: 'play', song_name: 'So What' });
    const last_event_id = String((await socket.next())['event_id']);
    await socket.close();
    await control(0, { user_id, action: 'pause' });
    await control(0, { user_id, action: 'stop' });
    const again = await TestSocket.enter(serverOf(1), `/ws?user_id=${user_id}`);
    await again.ask({ type: 'subscribe', events: MUSIC, last_event_id });
    const names = (await again.nextFew(2)).map(({ event_type }) => event_type);
    expect(names).toEqual(['MUSIC_PAUSE', 'MUSIC_STOP']);
    await again.close();
  });

  it('tell how far a scan is, in the words of the status', async () => {
    const socket = await listen(0, 'finn', ['MUSIC_SCAN']);
    folder.add('c/new.wav', toneWav(1, { title: 'Fresh' }));
    folder.add('c/broken.mp3', 'no audio at all');
    let data: Json;
    do data = (await socket.next())['data'] as Json;
    while (data['scanning'] === true);
    const { body } = await request(serverOf(0), 'GET /api/music/status');
    expect(data).toEqual(body['library']);
    expect(data).toMatchObject({ scanning: false, files: 12, problems: 1 });
    await socket.close();
  });
});

/** Commands over the socket; its answer may come between events, which stay where they are. */
function say(socket: TestSocket, song_name: string): Promise<void> {
  socket.say({ type: 'music_control', action: 'play', song_name });
  return Promise.resolve();
}

/** So many events, whatever answers come between them. */
async function eventsOf(socket: TestSocket, count: number): Promise<Json[]> {
  const events = [];
  while (events.length < count) events.push(await socket.nextOf('event'));
  return events;
}

function namesOf(events: readonly Json[]): unknown[] {
  return events.map(({ data }) => (data as Json)['song_name']);
}

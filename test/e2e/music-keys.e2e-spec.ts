import { toneWav } from '@parley/music/testing';
import { Cli } from '../kit/cli';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { rawRequest } from '../kit/raw-request';
import { type Json, request } from '../kit/request';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const SONG = toneWav(2, { title: 'So What', artist: 'Miles Davis' });
const PATH = '/api/music/stream/Miles%20Davis%20-%20So%20What';

describe('music of a keyed server', () => {
  let world: World;
  let folder: MusicFolder;
  let cli: Cli;
  let url: string;

  beforeAll(async () => {
    world = await World.create();
    folder = MusicFolder.create();
    folder.add('so what.wav', SONG);
    folder.add('other.wav', toneWav(1));
    cli = new Cli(world);
    ({ url } = await world.start({ ...folder.environment, API_KEY: 'operator-key' }));
    await untilLibrarySize(url, 2, bearer('operator-key'));
  });

  afterAll(async () => {
    await world.dispose();
    folder.remove();
  });

  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

  async function linkFor(key: string): Promise<string> {
    const list = await request(url, 'GET /api/music/library?q=so%20what', undefined, bearer(key));
    return String((list.body['songs'] as Json[])[0]?.['stream_url']);
  }

  it('asks for a key, except where a signed link stands for it', async () => {
    const path = await linkFor('operator-key');
    expect((await rawRequest(url, { path: PATH })).status).toBe(401);
    expect((await rawRequest(url, { path })).bytes.equals(SONG)).toBe(true);
    expect((await rawRequest(url, { path, headers: { range: 'bytes=0-9' } })).status).toBe(206);
  });

  it('opens no link that was made up', async () => {
    const link = (await linkFor('operator-key')).slice('/api/music/streams/'.length);
    const [songId = '', expires = '', who = '', signature = ''] = link.split('.');
    const otherSong = songId.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    for (const ticket of [
      [otherSong, expires, who, signature],
      [songId, 'zzzzzzz', who, signature],
      [songId, expires, 'anonymous', signature],
      [songId, expires, who, 'AAAA'],
      [songId, expires, who],
    ]) {
      const { status } = await rawRequest(url, { path: `/api/music/streams/${ticket.join('.')}` });
      expect(status).toBe(401);
    }
  });

  it('lets a link die with the key that it was given to, within 5 s', async () => {
    const { key } = await cli.json('users', 'create', 'listener@example.com');
    const path = await linkFor(String(key));
    expect((await rawRequest(url, { path })).status).toBe(200);
    await cli.run('users', 'revoke', 'listener@example.com');
    await untilTrue(async () => (await rawRequest(url, { path })).status === 401, 5_000);
  });

  it('holds keys to their scope and their user', async () => {
    const { key: reading } = await cli.json('users', 'create', 'reader@example.com');
    const made = await cli.json(
      'keys',
      'create',
      '--account',
      'reader@example.com',
      '--scopes',
      'music:read',
    );
    const chatting = await cli.json(
      'keys',
      'create',
      '--account',
      'reader@example.com',
      '--scopes',
      'chat',
    );
    const control = (key: unknown) =>
      request(url, 'POST /api/music/control', { action: 'next' }, bearer(String(key)));
    expect((await control(reading)).status).toBe(200);
    expect((await control(made['key'])).status).toBe(403);
    expect((await control(chatting['key'])).status).toBe(403);
    const status = (key: unknown) =>
      request(url, 'GET /api/music/status', undefined, bearer(String(key)));
    expect((await status(made['key'])).body['state']).toBe('playing');
    expect((await status(chatting['key'])).status).toBe(403);
    expect((await status('operator-key')).body['state']).toBe('stopped');
  });
});

import { toneWav } from '@parley/music/testing';
import { MusicFolder, untilLibrarySize } from './music-folder';
import { type Json, type Reply, request } from './request';
import type { ServerProcess } from './server-process';
import { World } from './world';

const MILES = { artist: 'Miles Davis', album: 'Kind of Blue', genre: 'Jazz' };
const LINKS = '#EXTINF:213,Rick Astley - Never Gonna Give You Up\nhttps://youtu.be/dQw4w9WgXcQ\n';

/** A world whose server has four songs, one of them a link, and a broken file. */
export class MusicWorld {
  static readonly size = 4;

  private constructor(
    readonly world: World,
    readonly folder: MusicFolder,
    public server: ServerProcess,
  ) {}

  static async create(): Promise<MusicWorld> {
    const world = await World.create();
    const folder = MusicFolder.create();
    folder.add('jazz/1.wav', toneWav(600, { ...MILES, title: 'So What', track: 1 }));
    folder.add('jazz/2.wav', toneWav(600, { ...MILES, title: 'Freddie Freeloader', track: 2 }));
    folder.add('Nirvana - Lithium.wav', toneWav(600));
    folder.add('broken.mp3', 'no audio at all');
    folder.add('links.m3u', LINKS);
    const sut = new MusicWorld(world, folder, await world.start(folder.environment));
    await untilLibrarySize(sut.server.url, MusicWorld.size);
    return sut;
  }

  async dispose(): Promise<void> {
    await this.world.dispose();
    this.folder.remove();
  }

  /** Stops the server and starts it again. */
  async restart(): Promise<void> {
    await this.server.stop();
    this.server = await this.world.start(this.folder.environment);
    await untilLibrarySize(this.server.url, MusicWorld.size);
  }

  call(line: string, body?: Json, headers = {}): Promise<Reply> {
    return request(this.server.url, line, body, headers);
  }

  control(body: Json, headers = {}): Promise<Reply> {
    return this.call('POST /api/music/control', body, headers);
  }

  async status(user: string): Promise<Json> {
    return (await this.call(`GET /api/music/status?user_id=${user}`)).body;
  }
}

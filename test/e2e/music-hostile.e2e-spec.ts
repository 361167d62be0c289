import { readFileSync, truncateSync } from 'node:fs';
import { hostileAudio, toneWav } from '@parley/music/testing';
import { MusicFolder, untilLibrarySize } from '../kit/music-folder';
import { type Json, request } from '../kit/request';
import { untilTrue } from '../kit/until-true';
import { World } from '../kit/world';

const MAX_MB = 700;

describe('a library full of files whose headers lie', () => {
  let world: World;
  let folder: MusicFolder;

  beforeAll(async () => {
    world = await World.create();
    folder = MusicFolder.create();
  });
  afterAll(async () => {
    await world.dispose();
    folder.remove();
  });

  it('is scanned to its end, lists them with the reason, and plays the rest', async () => {
    for (const { name, bytes, sizeBytes } of hostileAudio()) {
      const path = folder.add(name, bytes);
      if (sizeBytes !== undefined) truncateSync(path, sizeBytes);
    }
    folder.add('zz last.wav', toneWav(1, { title: 'Good', artist: 'Somebody' }));
    const server = await world.startProcess(folder.environment);
    const status = async () => (await request(server.url, 'GET /api/music/status')).body;
    await untilTrue(async () => {
      const library = (await status())['library'] as Json;
      return library['scanning'] === false && Number(library['files']) > hostileAudio().length;
    }, 120_000);
    const { body } = await request(server.url, 'GET /api/music/problems');
    const problems = body['problems'] as Json[];
    expect(problems.length).toBeGreaterThan(20);
    for (const { reason } of problems) expect(reason).toMatch(/^(It|There) [\w ]+/);
    expect(JSON.stringify(body)).not.toContain(folder.path);
    // A file is a song or a problem, and never both or neither.
    const size = Number((await status())['library_size']);
    expect(size + problems.length).toBe(hostileAudio().length + 1);
    const played = await request(server.url, 'POST /api/music/control', {
      action: 'play',
      song_name: 'Good',
    });
    expect(played.body['message']).toBe('Playing: Somebody - Good');
    expect(peakMb(server.pid)).toBeLessThan(MAX_MB);
    expect(server.log).not.toContain('"level":50');
    await untilLibrarySize(server.url, size);
  }, 180_000);
});

/** The most memory that a process ever had. */
function peakMb(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

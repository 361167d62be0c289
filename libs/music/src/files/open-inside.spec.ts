import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { FolderKit } from '../testing/folder-kit';
import { openInside } from './open-inside';

describe(openInside.name, () => {
  const folder = new FolderKit();
  const outside = new FolderKit();

  beforeAll(() => {
    folder.write('a/song.mp3', 'song');
    outside.write('secret', 'secret');
    symlinkSync(join(outside.root, 'secret'), join(folder.root, 'link.mp3'));
    symlinkSync(outside.root, join(folder.root, 'linked'));
    symlinkSync(join(folder.root, 'a/song.mp3'), join(folder.root, 'within.mp3'));
    mkdirSync(join(folder.root, 'directory.mp3'));
    execFileSync('mkfifo', [join(folder.root, 'pipe.mp3')]);
  });

  afterAll(() => {
    folder.remove();
    outside.remove();
  });

  it.each(['a/song.mp3', 'within.mp3'])('opens %s', async (path) => {
    const handle = await openInside(folder.place(path));
    expect(await handle.readFile('utf8')).toBe('song');
    await handle.close();
  });

  it.each([
    'gone.mp3',
    'link.mp3',
    'linked/secret',
    'directory.mp3',
    'pipe.mp3',
    '',
    '../secret',
    '../../../../../../etc/passwd',
    'a/../../etc/passwd',
    'nul\0.mp3',
  ])('does not open %p', async (path) => {
    await expect(openInside(folder.place(path))).rejects.toThrow('File not found on disk');
  });

  it('takes a folder that begins alike for another one', async () => {
    const place = { ...folder.place(`../${outside.root.split('/').at(-1)}/secret`) };
    await expect(openInside(place)).rejects.toThrow('File not found on disk');
  });
});

import { renameSync, symlinkSync } from 'node:fs';
import { FixedClock } from '@parley/common';
import { FolderKit } from '../testing/folder-kit';
import { KeptFiles } from './kept-files';

describe(KeptFiles.name, () => {
  let folder: FolderKit;
  let clock: FixedClock;
  let sut: KeptFiles;

  beforeEach(() => {
    folder = new FolderKit();
    folder.write('song.mp3', 'song');
    clock = new FixedClock();
    sut = new KeptFiles(clock);
  });

  afterEach(async () => {
    await sut.onApplicationShutdown();
    folder.remove();
  });

  const open = () => sut.open(folder.place('song.mp3'));
  const textOf = async ({ handle, stats }: Awaited<ReturnType<typeof open>>) =>
    (await handle.read(Buffer.alloc(stats.size), 0, stats.size, 0)).buffer.toString();

  it('lends one open file to all readers', async () => {
    const [first, second] = [await open(), await open()];
    expect(second.handle.fd).toBe(first.handle.fd);
    await first.close();
    expect(await textOf(second)).toBe('song');
    await second.close();
    expect((await open()).handle.fd).toBe(first.handle.fd);
  });

  it('opens the file that took its place, while the old one is read to its end', async () => {
    const old = await open();
    folder.write('next.mp3', 'other song');
    renameSync(`${folder.root}/next.mp3`, `${folder.root}/song.mp3`);
    clock.advance(100);
    const fresh = await open();
    expect([await textOf(old), await textOf(fresh)]).toEqual(['song', 'other song']);
    await old.close();
    expect(old.handle.fd).toBe(-1);
  });

  it('opens no link that took its place, and no file that has gone', async () => {
    await (await open()).close();
    folder.remove('song.mp3');
    clock.advance(100);
    await expect(open()).rejects.toThrow('File not found on disk');
    symlinkSync('/etc/passwd', `${folder.root}/song.mp3`);
    await expect(open()).rejects.toThrow('File not found on disk');
  });

  it('closes all at the end, those being read when their reader is done', async () => {
    const read = await open();
    await sut.onApplicationShutdown();
    expect(await textOf(read)).toBe('song');
    await read.close();
    expect(read.handle.fd).toBe(-1);
  });
});

import { chmodSync, symlinkSync } from 'node:fs';
import { FixedClock } from '@parley/common';
import { Catalog } from '../catalog/catalog';
import type { LibraryPath } from '../catalog/song';
import { draftOf } from '../catalog/song';
import type { LibraryFile } from '../files/library-file';
import { MusicSource, type Reading } from '../sources/music-source';
import { FolderKit } from '../testing/folder-kit';
import { LibraryProgress } from './library-progress';
import { LibraryScan } from './library-scan';
import type { MusicSources } from './music-sources';
import type { ReadFile, RememberedReadings } from './remembered-readings';

/** Reads titles from file names; a file called "bad" has nothing to say, "later" not yet. */
class ScriptedSource extends MusicSource {
  readonly extensions = new Set(['.mp3']);
  readonly version = 1;
  readonly wasRead: string[] = [];

  async read(files: readonly LibraryPath[]): Promise<readonly Reading[]> {
    this.wasRead.push(...files.map(({ path }) => path));
    return files.map(({ path }) => {
      if (path.includes('bad')) return { fault: 'It is bad.' };
      const songs = [draftOf({ type: 'local', title: path.replace('.mp3', '') })];
      return { songs, isProvisional: path.includes('later') };
    });
  }

  async rest(): Promise<void> {
    this.wasRead.length = 0;
  }
}

describe(LibraryScan.name, () => {
  let folder: FolderKit;
  let source: ScriptedSource;
  let catalog: Catalog;
  let progress: LibraryProgress;
  let remembered: Map<string, Reading>;
  let sut: LibraryScan;

  beforeEach(() => {
    folder = new FolderKit();
    source = new ScriptedSource();
    catalog = new Catalog();
    progress = new LibraryProgress();
    remembered = new Map();
    sut = new LibraryScan(
      catalog,
      asSources(source),
      asReadings(remembered),
      progress,
      new FixedClock(),
    );
  });

  afterEach(() => folder.remove());

  const scan = (path = '') => sut.run(folder.place(path), new AbortController().signal);
  const titles = () => [...catalog.all()].map(({ title }) => title);

  it('takes in what it finds, at any depth, and nothing else', async () => {
    for (const path of ['a.mp3', 'x/y/b.MP3', 'note.txt', '.hidden.mp3', '.trash/c.mp3'])
      folder.write(path);
    await scan();
    expect(titles()).toEqual(['a', 'x/y/b.MP3']);
    expect(progress.filesKnown).toBe(2);
  });

  it('reads a file again only where its size or time has changed', async () => {
    for (const path of ['same.mp3', 'longer.mp3', 'later-time.mp3']) folder.write(path);
    await scan();
    await source.rest();
    folder.write('longer.mp3', 'more than before');
    folder.write('same.mp3');
    await scan();
    expect(source.wasRead.sort()).toEqual(['later-time.mp3', 'longer.mp3']);
  });

  it('takes out what has gone, below the directory that it looked at', async () => {
    for (const path of ['a/1.mp3', 'a/2.mp3', 'b/3.mp3']) folder.write(path);
    await scan();
    folder.remove('a/1.mp3');
    folder.remove('b');
    await scan('a');
    expect(titles()).toEqual(['a/2', 'b/3']);
    await scan('b');
    expect(titles()).toEqual(['a/2']);
    expect([progress.faultCount, remembered.size]).toEqual([0, 1]);
  });

  it('lists what is broken with the reason, until it is mended', async () => {
    folder.write('bad.mp3');
    symlinkSync('/etc', `${folder.root}/link`);
    await scan();
    expect(titles()).toEqual([]);
    expect(
      progress
        .listFaults()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['bad.mp3', 'link']);
    folder.remove('bad.mp3');
    folder.remove('link');
    await scan();
    expect(progress.listFaults()).toEqual([]);
  });

  it('still knows of a broken file that it does not read again', async () => {
    folder.write('bad.mp3');
    await scan();
    await scan();
    expect(progress.listFaults()).toMatchObject([{ path: 'bad.mp3', reason: 'It is bad.' }]);
    expect(source.wasRead).toEqual(['bad.mp3']);
  });

  it('recalls what was read by another instance', async () => {
    folder.write('a.mp3');
    const songs = [draftOf({ type: 'local', title: 'Remembered' })];
    remembered.set('a.mp3', { songs });
    await scan();
    expect(titles()).toEqual(['Remembered']);
    expect(source.wasRead).toEqual([]);
  });

  it('says so of a folder that is not there, and forgets nothing of it', async () => {
    folder.write('a.mp3');
    await scan();
    folder.remove();
    await scan();
    expect(titles()).toEqual([]);
    expect(remembered.size).toBe(1);
    expect(progress.listFaults()).toMatchObject([
      { path: '', reason: expect.stringContaining('not there') as string },
    ]);
  });

  it('stops where it is told to, leaving what it has not seen', async () => {
    folder.write('a.mp3');
    await scan();
    folder.remove('a.mp3');
    await sut.run(folder.place(), AbortSignal.abort());
    expect(titles()).toEqual(['a']);
  });

  it('goes on past a directory that may not be read', async () => {
    folder.write('closed/a.mp3');
    folder.write('open/b.mp3');
    chmodSync(`${folder.root}/closed`, 0);
    await scan();
    expect(titles()).toContain('open/b');
    chmodSync(`${folder.root}/closed`, 0o755);
  });
});

function asSources(source: MusicSource): MusicSources {
  const parts: Pick<MusicSources, 'has' | 'of' | 'rest'> = {
    has: (ending) => source.extensions.has(ending),
    of: () => source,
    rest: () => source.rest(),
  };
  return parts as MusicSources;
}

/** Remembers by path, whatever the size and time. */
function asReadings(remembered: Map<string, Reading>): RememberedReadings {
  const parts: Pick<RememberedReadings, 'recall' | 'remember' | 'forget'> = {
    recall: async (files: readonly LibraryFile[]) =>
      new Map(
        files.flatMap((file) => {
          const reading = remembered.get(file.path);
          const isKnown =
            reading !== undefined && 'songs' in reading && reading.songs[0]?.title === 'Remembered';
          return isKnown ? [[file, reading] as const] : [];
        }),
      ),
    remember: async (files: readonly ReadFile[]) => {
      for (const { file, reading } of files) remembered.set(file.path, reading);
    },
    forget: async (files) => {
      for (const { path } of files) remembered.delete(path);
    },
  };
  return parts as RememberedReadings;
}

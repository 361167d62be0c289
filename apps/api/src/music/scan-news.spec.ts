import type { EventLog } from '@parley/events';
import { LibraryProgress } from '@parley/music';
import { ScanNews } from './scan-news';

const FILE = { root: '/music', rootName: 'music', path: 'a.mp3' };

describe(ScanNews.name, () => {
  let progress: LibraryProgress;
  let told: unknown[];
  let sut: ScanNews;

  beforeEach(() => {
    jest.useFakeTimers();
    told = [];
    progress = new LibraryProgress();
    const emitLocally: EventLog['emitLocally'] = ({ data }) => told.push(data);
    sut = new ScanNews(progress, { emitLocally } as Partial<EventLog> as EventLog);
    sut.onModuleInit();
  });
  afterEach(() => {
    sut.onModuleDestroy();
    jest.useRealTimers();
  });

  const read = (files: number) => {
    progress.knowFiles(progress.filesKnown + files);
    progress.readFiles(files);
  };

  it('tells of many files once a second, and of the end at once', () => {
    progress.begin();
    for (let at = 0; at < 500; at += 1) read(1);
    jest.advanceTimersByTime(999);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    read(40);
    progress.noteFile(FILE, 'It is broken.');
    progress.end();
    expect(told).toEqual([
      { scanning: true, files: 500, files_read: 500, problems: 0 },
      { scanning: false, files: 540, files_read: 540, problems: 1 },
    ]);
    jest.advanceTimersByTime(60_000);
    expect(told).toHaveLength(2);
  });

  it('says nothing of a scan that finds everything as it was', () => {
    progress.begin();
    jest.advanceTimersByTime(5_000);
    progress.end();
    expect(told).toEqual([]);
  });

  it('says that a file is broken no longer', () => {
    progress.noteFile(FILE, 'It is broken.');
    progress.noteFile(FILE);
    expect(told).toMatchObject([{ problems: 1 }, { problems: 0 }]);
  });

  it('tells nobody once the server stops', () => {
    progress.begin();
    read(1);
    sut.onModuleDestroy();
    jest.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
  });
});

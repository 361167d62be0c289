import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock, UnavailableError } from '@parley/common';
import { Config } from '@parley/config';
import type { LibraryPath } from '../catalog/song';
import { FolderWatch } from '../files/folder-watch';
import { isWithin, placeKey } from '../files/library-file';
import { libraryFolders } from '../files/library-folders';
import { Breath } from './breath';
import { LibraryProgress } from './library-progress';
import { LibraryScan } from './library-scan';
import { MusicSources } from './music-sources';

/** A file that is being copied changes again and again; it is read when it has been left alone so long. */
const QUIET_MS = 1_000;
const REGULAR_MS = 10 * 60_000;
/** How often everything is looked at where not every directory can be watched. */
const UNWATCHED_MS = 60_000;

/**
 * Keeps the catalogue like the folders of MUSIC_LIBRARY_PATH: scans them once the server is up, watches them,
 * and looks at all of them now and then because a watch may miss a change.
 */
@Injectable()
export class MusicLibrary implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Whether there is music at all: folders are named, and the feature is not switched off. */
  readonly isAvailable: boolean;
  private readonly logger = new Logger(MusicLibrary.name);
  private readonly folders: readonly LibraryPath[];
  private readonly dirty = new Map<string, LibraryPath>();
  private readonly end = new AbortController();
  private readonly watch = new FolderWatch((directory) => this.markDirty([directory], QUIET_MS));
  private timer: NodeJS.Timeout | undefined;
  private scanning: Promise<void> | undefined;

  constructor(
    private readonly scan: LibraryScan,
    private readonly sources: MusicSources,
    private readonly progress: LibraryProgress,
    private readonly clock: Clock,
    { musicFolders, featuresDisabled }: Config,
  ) {
    this.folders = libraryFolders(musicFolders);
    this.isAvailable = this.folders.length > 0 && !featuresDisabled.has('music');
  }

  /** @throws UnavailableError with S1's words where there is no music. */
  require(): void {
    if (this.isAvailable) return;
    throw new UnavailableError('Music player not available', { code: 'music_not_available' });
  }

  onApplicationBootstrap(): void {
    if (this.isAvailable) this.markDirty(this.folders, 0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.end.abort();
    clearTimeout(this.timer);
    this.watch.close();
    await this.scanning;
  }

  private markDirty(directories: readonly LibraryPath[], waitMs: number): void {
    for (const directory of directories) this.dirty.set(placeKey(directory), directory);
    this.scanAfter(waitMs);
  }

  private scanAfter(waitMs: number): void {
    if (this.end.signal.aborted || this.scanning !== undefined) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.dirty.size === 0) this.markDirty(this.folders, 0);
      this.scanning = this.scanDirty().finally(() => this.scanAgain());
    }, waitMs);
    this.timer.unref();
  }

  private scanAgain(): void {
    this.scanning = undefined;
    if (this.dirty.size > 0) this.scanAfter(QUIET_MS);
    else this.scanAfter(this.watch.seesEverything ? REGULAR_MS : UNWATCHED_MS);
  }

  /** A failure costs this scan and nothing else: the next one comes. */
  private async scanDirty(): Promise<void> {
    const directories = outermost([...this.dirty.values()]);
    this.dirty.clear();
    this.progress.begin();
    try {
      for (const directory of directories) await this.scan.run(directory, this.end.signal);
      await this.watchAll();
    } catch (error) {
      this.logger.error(error);
    } finally {
      await this.sources.rest();
      this.progress.end();
    }
  }

  /** What changed after a directory was walked and before it was watched is found by walking it once more. */
  private async watchAll(): Promise<void> {
    const directories = [...this.scan.knownDirectories()];
    const added = await this.watch.keepTo(directories, new Breath(this.clock));
    if (this.end.signal.aborted) this.watch.close();
    else this.markDirty(outermost(added), QUIET_MS);
  }
}

/** Without those that lie within another one. */
function outermost(directories: readonly LibraryPath[]): readonly LibraryPath[] {
  const result: LibraryPath[] = [];
  for (const directory of directories.toSorted((a, b) => a.path.length - b.path.length)) {
    if (!result.some((outer) => isWithin(directory, outer))) result.push(directory);
  }
  return result;
}

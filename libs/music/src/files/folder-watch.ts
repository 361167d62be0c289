import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { LibraryPath } from '../catalog/song';
import { placeKey } from './library-file';

/**
 * Watches directories for changes, one watcher each: Node's recursive watch and chokidar hold one for every
 * file on Linux, which a large library has too many of. Where the system gives no more watchers, or the file
 * system tells nothing (a network share), the library's regular scans find the changes.
 */
export class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private isComplete = true;

  constructor(private readonly changed: (directory: LibraryPath) => void) {}

  /** Whether every directory that was to be watched is. */
  get seesEverything(): boolean {
    return this.isComplete;
  }

  /**
   * Watches just these from now on.
   * @param breath is taken between two of thousands
   * @returns those that were not watched before: what changed in them until now went unseen.
   */
  async keepTo(
    directories: Iterable<LibraryPath>,
    breath: { take(): Promise<void> },
  ): Promise<readonly LibraryPath[]> {
    const wanted = new Set<string>();
    const added: LibraryPath[] = [];
    this.isComplete = true;
    for (const directory of directories) {
      const key = placeKey(directory);
      wanted.add(key);
      if (this.watchers.has(key)) continue;
      if (this.add(key, directory)) added.push(directory);
      else this.isComplete = false;
      await breath.take();
    }
    for (const key of [...this.watchers.keys()]) if (!wanted.has(key)) this.drop(key);
    return added;
  }

  close(): void {
    for (const key of [...this.watchers.keys()]) this.drop(key);
  }

  /** Returns false where the system would not. */
  private add(key: string, directory: LibraryPath): boolean {
    try {
      const path = join(directory.root, directory.path);
      const watcher = watch(path, { persistent: false }, () => this.changed(directory));
      watcher.on('error', () => this.drop(key));
      this.watchers.set(key, watcher);
      return true;
    } catch {
      return false;
    }
  }

  private drop(key: string): void {
    this.watchers.get(key)?.close();
    this.watchers.delete(key);
  }
}

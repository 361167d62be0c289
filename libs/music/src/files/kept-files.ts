import type { Stats } from 'node:fs';
import { type FileHandle, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@parley/common';
import type { LibraryPath } from '../catalog/song';
import { placeKey } from './library-file';
import { goneFromDisk, openInside } from './open-inside';

/** A file that somebody reads; `close` gives it back. */
export interface LentFile {
  readonly handle: FileHandle;
  readonly stats: Stats;
  /** When it was changed last, as HTTP writes dates. */
  readonly modified: string;
  /** Another one as soon as the file is another one. */
  readonly version: string;
  readonly close: () => Promise<void>;
}

interface KeptFile extends Omit<LentFile, 'close'> {
  /** When the path was last seen to lead to it. */
  checkedMs: number;
  readers: number;
  /** Since the last sweep. */
  wasUsed: boolean;
  isDropped: boolean;
}

const MAX_KEPT = 64;
const SWEEP_MS = 2_000;
/** So long the look at a path holds: a replaced file is served as it was for a moment more, whole and consistent. */
const TRUSTED_MS = 100;

/**
 * Keeps files open for some seconds, because a player asks for a song range by range. A look at the path
 * tells whether it is still the same file; if not, it is opened anew, with all that `openInside` checks.
 */
@Injectable()
export class KeptFiles implements OnApplicationShutdown {
  private readonly kept = new Map<string, KeptFile>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly clock: Clock) {}

  /** @throws NotFoundError where there is no such regular file inside its folder. */
  async open(place: LibraryPath): Promise<LentFile> {
    const key = placeKey(place);
    const known = this.kept.get(key);
    const nowMs = this.clock.monotonicMs();
    if (known !== undefined && nowMs - known.checkedMs < TRUSTED_MS) return this.lend(known);
    const seen = await lstat(join(place.root, place.path)).catch(() => {
      throw goneFromDisk();
    });
    const kept = this.kept.get(key);
    if (kept !== undefined && isSame(kept.stats, seen)) {
      kept.checkedMs = nowMs;
      return this.lend(kept);
    }
    const handle = await openInside(place);
    const stats = await handle.stat();
    const told = { handle, stats, modified: stats.mtime.toUTCString(), version: versionOf(stats) };
    const file = { ...told, checkedMs: nowMs, readers: 0, wasUsed: true, isDropped: false };
    const lent = this.lend(file);
    await this.keep(key, file);
    return lent;
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    for (const key of [...this.kept.keys()]) await this.drop(key);
  }

  private lend(file: KeptFile): LentFile {
    file.readers += 1;
    file.wasUsed = true;
    const { handle, stats, modified, version } = file;
    return { handle, stats, modified, version, close: () => this.takeBack(file) };
  }

  private async takeBack(file: KeptFile): Promise<void> {
    file.readers -= 1;
    if (file.isDropped && file.readers === 0) await file.handle.close();
  }

  private async keep(key: string, file: KeptFile): Promise<void> {
    await this.drop(key);
    this.kept.set(key, file);
    this.timer ??= setTimeout(() => void this.sweep(), SWEEP_MS).unref();
    const [oldest] = this.kept.keys();
    if (this.kept.size > MAX_KEPT && oldest !== undefined) await this.drop(oldest);
  }

  /** Whoever still reads it closes it in the end. */
  private async drop(key: string): Promise<void> {
    const file = this.kept.get(key);
    if (file === undefined) return;
    this.kept.delete(key);
    file.isDropped = true;
    if (file.readers === 0) await file.handle.close();
  }

  private async sweep(): Promise<void> {
    this.timer = undefined;
    for (const [key, file] of [...this.kept]) {
      if (file.readers === 0 && !file.wasUsed) await this.drop(key);
      file.wasUsed = false;
    }
    if (this.kept.size > 0) this.timer = setTimeout(() => void this.sweep(), SWEEP_MS).unref();
  }
}

function versionOf({ size, mtimeMs, ino }: Stats): string {
  return [size, Math.trunc(mtimeMs * 1000), ino].map((part) => part.toString(36)).join('-');
}

function isSame(left: Stats, right: Stats): boolean {
  return (
    left.ino === right.ino &&
    left.dev === right.dev &&
    left.size === right.size &&
    left.mtimeMs === right.mtimeMs
  );
}

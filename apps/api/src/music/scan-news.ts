import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { EventLog } from '@parley/events';
import { LibraryProgress } from '@parley/music';
import type { LibraryScanDto } from './music-status.dto';
import { toScan } from './music.mapper';

const EVERY_MS = 1_000;

/**
 * Tells every client of this instance how far the scan of the library is, at most once a second and once more
 * at its end. A scan that finds everything as it was is no news. Other instances tell of their own scans.
 */
@Injectable()
export class ScanNews implements OnModuleInit, OnModuleDestroy {
  private told: LibraryScanDto;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly progress: LibraryProgress,
    private readonly log: EventLog,
  ) {
    this.told = toScan(progress);
  }

  onModuleInit(): void {
    this.progress.onChange(() => this.hear());
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }

  private hear(): void {
    if (!this.progress.isScanning) this.tell();
    else this.timer ??= setTimeout(() => this.tell(), EVERY_MS).unref();
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const now = toScan(this.progress);
    if (!isNews(now, this.told)) return;
    this.told = now;
    const { scanning, files, files_read, problems } = now;
    this.log.emitLocally({ type: 'music_scan', data: { scanning, files, files_read, problems } });
  }
}

/** That a scan has begun is none: it may find nothing new. */
function isNews(now: LibraryScanDto, told: LibraryScanDto): boolean {
  if (told.scanning && !now.scanning) return true;
  return (
    now.files !== told.files || now.files_read !== told.files_read || now.problems !== told.problems
  );
}

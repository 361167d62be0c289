import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@parley/common';
import { fileId } from '../catalog/to-song';
import type { LibraryFile } from '../files/library-file';
import type { Reading } from '../sources/music-source';
import { MusicFilesRepository } from './music-files.repository';
import { MusicSources } from './music-sources';

export interface ReadFile {
  readonly file: LibraryFile;
  readonly reading: Reading;
}

/**
 * What was read from files, remembered in the database, so that a start or another instance need not read
 * fifty thousand files again. Without the database they are read again: it is no reason to have no music.
 */
@Injectable()
export class RememberedReadings {
  private readonly logger = new Logger(RememberedReadings.name);

  constructor(
    private readonly rows: MusicFilesRepository,
    private readonly sources: MusicSources,
  ) {}

  /** Readings of those files that are still as they were read. */
  async recall(files: readonly LibraryFile[]): Promise<ReadonlyMap<LibraryFile, Reading>> {
    const found = new Map<LibraryFile, Reading>();
    const rows = await this.tolerate(() => this.rows.find(files.map(fileId)));
    const byId = new Map(rows?.map((row) => [row.id, row]));
    for (const file of files) {
      const row = byId.get(fileId(file));
      const isSame =
        row?.sizeBytes === file.sizeBytes &&
        row.modifiedMs === file.modifiedMs &&
        row.readerVersion === this.sources.of(file.path).version;
      if (isSame) found.set(file, row.reading);
    }
    return found;
  }

  async remember(files: readonly ReadFile[]): Promise<void> {
    const rows = files
      .filter(({ reading }) => 'fault' in reading || !reading.isProvisional)
      .map(({ file, reading }) => ({
        id: fileId(file),
        sizeBytes: file.sizeBytes,
        modifiedMs: file.modifiedMs,
        readerVersion: this.sources.of(file.path).version,
        reading,
      }));
    if (rows.length > 0) await this.tolerate(() => this.rows.save(rows));
  }

  async forget(files: readonly LibraryFile[]): Promise<void> {
    if (files.length > 0) await this.tolerate(() => this.rows.remove(files.map(fileId)));
  }

  private async tolerate<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.logger.debug(`Readings are not remembered: ${error.message}`);
      return undefined;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@parley/common';
import { Catalog } from '../catalog/catalog';
import type { LibraryPath } from '../catalog/song';
import { SpreadMap } from '../catalog/spread-map';
import { toSong } from '../catalog/to-song';
import { isWithin, type LibraryFile, placeKey } from '../files/library-file';
import { type WalkedDirectory, walkFolder } from '../files/walk-folder';
import type { MusicSource, Reading } from '../sources/music-source';
import { Breath } from './breath';
import { LibraryProgress } from './library-progress';
import { MusicSources } from './music-sources';
import { type ReadFile, RememberedReadings } from './remembered-readings';

/** Files that are looked up in the database at once, and those that a source reads at once. */
const TAKEN_AT_ONCE = 64;
const READ_AT_ONCE = 24;

interface KnownFile {
  readonly file: LibraryFile;
  readonly songIds: readonly string[];
}

/** What a scan came across; what it did not, has gone. */
interface Seen {
  readonly files: SpreadMap<true>;
  readonly directories: Set<string>;
}

/**
 * Brings the catalogue in line with a directory of the library and all below it: new and changed files (by
 * size and time) are read, what has gone is taken out. In steps so small that the event loop stays free.
 */
@Injectable()
export class LibraryScan {
  private readonly files = new SpreadMap<KnownFile>();
  private readonly directories = new Map<string, LibraryPath>();

  constructor(
    private readonly catalog: Catalog,
    private readonly sources: MusicSources,
    private readonly readings: RememberedReadings,
    private readonly progress: LibraryProgress,
    private readonly clock: Clock,
  ) {}

  /** Every directory that the last scans found. */
  knownDirectories(): Iterable<LibraryPath> {
    return this.directories.values();
  }

  /** Stops early, leaving the rest as it was, when the signal is aborted. */
  async run(start: LibraryPath, signal: AbortSignal): Promise<void> {
    const seen: Seen = { files: new SpreadMap(), directories: new Set() };
    const waiting: LibraryFile[] = [];
    const breath = new Breath(this.clock);
    let isComplete = true;
    this.progress.forgetPlacesWithin(start);
    for await (const walked of walkFolder(start, (ending) => this.sources.has(ending))) {
      if (signal.aborted) return;
      // A directory that has gone has no fault; its files have gone with it.
      isComplete &&= walked.isReadable || walked.faults.length === 0;
      this.noteDirectory(walked, seen);
      for (const file of walked.files) {
        waiting.push(file);
        if (waiting.length < TAKEN_AT_ONCE) continue;
        await this.take(waiting.splice(0), seen);
        await breath.take();
      }
    }
    await this.take(waiting, seen);
    await this.dropUnseen(start, seen, isComplete);
  }

  private noteDirectory({ directory, faults, isReadable }: WalkedDirectory, seen: Seen): void {
    for (const fault of faults) this.progress.noteFaultOfPlace(fault);
    if (!isReadable) return;
    const key = placeKey(directory);
    seen.directories.add(key);
    this.directories.set(key, directory);
  }

  private async take(files: readonly LibraryFile[], seen: Seen): Promise<void> {
    for (const file of files) seen.files.set(placeKey(file), true);
    const changed = files.filter((file) => !this.isAsKnown(file));
    if (changed.length === 0) return;
    const recalled = await this.readings.recall(changed);
    const breath = new Breath(this.clock);
    for (const [file, reading] of recalled) {
      this.accept({ file, reading });
      await breath.take();
    }
    await this.readAll(changed.filter((file) => !recalled.has(file)));
  }

  private isAsKnown(file: LibraryFile): boolean {
    const known = this.files.get(placeKey(file))?.file;
    return known?.sizeBytes === file.sizeBytes && known.modifiedMs === file.modifiedMs;
  }

  private async readAll(files: readonly LibraryFile[]): Promise<void> {
    const breath = new Breath(this.clock);
    for (const [source, group] of this.bySource(files)) {
      for (let from = 0; from < group.length; from += READ_AT_ONCE) {
        const some = group.slice(from, from + READ_AT_ONCE);
        const readings = await source.read(some);
        const read = some.map((file, at) => ({ file, reading: readings[at] ?? NOT_READ }));
        for (const one of read) {
          this.accept(one);
          await breath.take();
        }
        this.progress.readFiles(read.length);
        await this.readings.remember(read);
      }
    }
  }

  private bySource(files: readonly LibraryFile[]): ReadonlyMap<MusicSource, LibraryFile[]> {
    const groups = new Map<MusicSource, LibraryFile[]>();
    for (const file of files) {
      const source = this.sources.of(file.path);
      groups.set(source, [...(groups.get(source) ?? []), file]);
    }
    return groups;
  }

  private accept({ file, reading }: ReadFile): void {
    const key = placeKey(file);
    for (const id of this.files.get(key)?.songIds ?? []) this.catalog.remove(id);
    const songs = 'fault' in reading ? [] : reading.songs.map((draft) => toSong(file, draft));
    for (const song of songs) this.catalog.add(song);
    this.progress.noteFile(placeOf(file), 'fault' in reading ? reading.fault : undefined);
    const isOver = 'fault' in reading || !reading.isProvisional;
    const known = isOver ? file : { ...file, modifiedMs: -1 };
    this.files.set(key, { file: known, songIds: songs.map(({ id }) => id) });
    this.progress.knowFiles(this.files.size);
  }

  /** A folder that cannot be read just now is not empty: its songs are out of reach, not forgotten. */
  private async dropUnseen(start: LibraryPath, seen: Seen, isComplete: boolean): Promise<void> {
    const breath = new Breath(this.clock);
    const gone: LibraryFile[] = [];
    for (const [key, { file, songIds }] of this.files) {
      await breath.take();
      if (seen.files.has(key) || !isWithin(file, start)) continue;
      for (const id of songIds) this.catalog.remove(id);
      this.files.delete(key);
      this.progress.noteFile(file);
      gone.push(file);
    }
    for (const [key, directory] of this.directories) {
      if (!seen.directories.has(key) && isWithin(directory, start)) this.directories.delete(key);
    }
    this.progress.knowFiles(this.files.size);
    if (isComplete) await this.readings.forget(gone);
  }
}

const NOT_READ: Reading = { fault: 'Its source gave no answer for it.' };

function placeOf({ root, rootName, path }: LibraryFile): LibraryPath {
  return { root, rootName, path };
}

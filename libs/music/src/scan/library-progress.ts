import { Injectable } from '@nestjs/common';
import type { LibraryFault, LibraryPath } from '../catalog/song';
import { isWithin, placeKey } from '../files/library-file';

const MAX_SHOWN = 1_000;

/** How far the scan is, and what could not be read; for status and for whoever wants to tell others. */
@Injectable()
export class LibraryProgress {
  /** Of files, until they are read again, and of places, until they are walked again. */
  private readonly ofFiles = new Map<string, LibraryFault>();
  private readonly ofPlaces = new Map<string, LibraryFault>();
  private readonly listeners: (() => void)[] = [];
  private running = false;
  private known = 0;
  private read = 0;

  get isScanning(): boolean {
    return this.running;
  }

  /** Files of the library, as far as it has been scanned. */
  get filesKnown(): number {
    return this.known;
  }

  /** Files that were new or changed and had to be read, since this server's start. */
  get filesRead(): number {
    return this.read;
  }

  get faultCount(): number {
    return this.ofFiles.size + this.ofPlaces.size;
  }

  /** At most a thousand of them. */
  listFaults(): readonly LibraryFault[] {
    return [...this.ofPlaces.values(), ...this.ofFiles.values()].slice(0, MAX_SHOWN);
  }

  /** Calls back whenever anything above changes: of a busy scan hundreds of times a second. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  begin(): void {
    this.running = true;
    this.tell();
  }

  end(): void {
    this.running = false;
    this.tell();
  }

  knowFiles(count: number): void {
    this.known = count;
    this.tell();
  }

  readFiles(count: number): void {
    this.read += count;
    this.tell();
  }

  /** What was read from a file: a fault, or nothing to complain of. */
  noteFile(place: LibraryPath, reason?: string): void {
    if (reason === undefined) this.ofFiles.delete(placeKey(place));
    else this.ofFiles.set(placeKey(place), { ...place, reason });
    this.tell();
  }

  noteFaultOfPlace(fault: LibraryFault): void {
    this.ofPlaces.set(placeKey(fault), fault);
    this.tell();
  }

  /** A directory that is walked again may have mended what was wrong with it. */
  forgetPlacesWithin(directory: LibraryPath): void {
    for (const [key, fault] of this.ofPlaces) {
      if (isWithin(fault, directory)) this.ofPlaces.delete(key);
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

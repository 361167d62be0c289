import type { LibraryPath } from '../catalog/song';

/** A file as a walk through the library finds it. */
export interface LibraryFile extends LibraryPath {
  readonly sizeBytes: number;
  /** Of its last change, in whole ms since 1970. */
  readonly modifiedMs: number;
}

/** Tells places apart across all folders of the library. */
export function placeKey({ root, path }: LibraryPath): string {
  return `${root}\0${path}`;
}

/** Whether a place is the directory or below it. */
export function isWithin(place: LibraryPath, directory: LibraryPath): boolean {
  if (place.root !== directory.root) return false;
  const { path } = directory;
  return path === '' || place.path === path || place.path.startsWith(`${path}/`);
}

import type { Dirent } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { LibraryFault, LibraryPath } from '../catalog/song';
import type { LibraryFile } from './library-file';

/** What a walk found in one directory. */
export interface WalkedDirectory {
  readonly directory: LibraryPath;
  readonly files: readonly LibraryFile[];
  readonly faults: readonly LibraryFault[];
  /** False where it is not there or may not be read. */
  readonly isReadable: boolean;
}

const AT_ONCE = 32;
const LINK =
  'It is a symbolic link, and links are not followed. Add its folder to MUSIC_LIBRARY_PATH.';
const UNREADABLE = 'The folder is not there or may not be read.';
const GONE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Walks through a directory and all below it, one directory a step. Hidden files are left out, and links are
 * not followed: they could lead out of the library, or round in circles.
 */
export async function* walkFolder(
  start: LibraryPath,
  isWanted: (ending: string) => boolean,
): AsyncGenerator<WalkedDirectory> {
  const pending = [start];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    const { outcome, directories, faults, wanted } = await readDirectory(directory, isWanted);
    if (outcome !== 'read') {
      yield unreadable(directory, outcome === 'gone');
      continue;
    }
    for (const below of directories) pending.push(below);
    yield { directory, files: await describe(wanted), faults, isReadable: true };
  }
}

/** The ending of a file's name as sources name it. */
export function endingOf(name: string): string {
  return extname(name).toLowerCase();
}

/** That a directory below has gone is no fault; that one of the library's folders is not there is. */
function unreadable(directory: LibraryPath, isGone: boolean): WalkedDirectory {
  const isFault = directory.path === '' || !isGone;
  const faults = isFault ? [{ ...directory, reason: UNREADABLE }] : [];
  return { directory, files: [], faults, isReadable: false };
}

async function readDirectory(
  { root, rootName, path }: LibraryPath,
  isWanted: (ending: string) => boolean,
) {
  const directories: LibraryPath[] = [];
  const faults: LibraryFault[] = [];
  const wanted: LibraryPath[] = [];
  const outcome = await readEntries(join(root, path), (entry) => {
    const place = { root, rootName, path: path === '' ? entry.name : `${path}/${entry.name}` };
    if (entry.isDirectory()) directories.push(place);
    else if (entry.isSymbolicLink()) faults.push({ ...place, reason: LINK });
    else if (entry.isFile() && isWanted(endingOf(entry.name))) wanted.push(place);
  });
  return { outcome, directories, faults, wanted };
}

/** Entry by entry, because a directory can hold tens of thousands. */
async function readEntries(
  directory: string,
  visit: (entry: Dirent) => void,
): Promise<'read' | 'gone' | 'unreadable'> {
  try {
    for await (const entry of await opendir(directory, { bufferSize: 128 })) {
      if (!entry.name.startsWith('.')) visit(entry);
    }
    return 'read';
  } catch (error) {
    return GONE.has(codeOf(error)) ? 'gone' : 'unreadable';
  }
}

async function describe(places: readonly LibraryPath[]): Promise<readonly LibraryFile[]> {
  const files: LibraryFile[] = [];
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const found = places.slice(from, from + AT_ONCE).map(fileAt);
    for (const file of await Promise.all(found)) if (file !== undefined) files.push(file);
  }
  return files;
}

/** Nothing where it went away meanwhile. */
async function fileAt(place: LibraryPath): Promise<LibraryFile | undefined> {
  try {
    const { size, mtimeMs } = await lstat(join(place.root, place.path));
    return { ...place, sizeBytes: size, modifiedMs: Math.trunc(mtimeMs) };
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

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
    const entries = await readEntries(join(directory.root, directory.path));
    if ('isGone' in entries) {
      yield unreadable(directory, entries.isGone);
      continue;
    }
    const { path } = directory;
    const place = { root: directory.root, rootName: directory.rootName };
    const below = ({ name }: Dirent) => ({
      ...place,
      path: path === '' ? name : `${path}/${name}`,
    });
    pending.push(...entries.filter((entry) => entry.isDirectory()).map(below));
    const links = entries.filter((entry) => entry.isSymbolicLink()).map(below);
    const wanted = entries.filter((entry) => entry.isFile() && isWanted(endingOf(entry.name)));
    const files = await describe(wanted.map(below));
    yield {
      directory,
      files,
      faults: links.map((link) => ({ ...link, reason: LINK })),
      isReadable: true,
    };
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

async function readEntries(directory: string): Promise<readonly Dirent[] | { isGone: boolean }> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(directory, { bufferSize: 128 })) {
      if (!entry.name.startsWith('.')) entries.push(entry);
    }
    return entries;
  } catch (error) {
    return { isGone: GONE.has(codeOf(error)) };
  }
}

async function describe(places: readonly LibraryPath[]): Promise<readonly LibraryFile[]> {
  const files: LibraryFile[] = [];
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const found = places.slice(from, from + AT_ONCE).map(fileAt);
    files.push(...(await Promise.all(found)).filter((file) => file !== undefined));
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

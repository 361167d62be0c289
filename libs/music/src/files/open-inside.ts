import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { NotFoundError } from '@parley/common';
import type { LibraryPath } from '../catalog/song';

const HOW = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Opens a file of the library for reading, whatever became of it since it was found: a link that leads out of
 * its folder, a pipe or a device in its place are not opened, and a pipe cannot make us wait.
 * @throws NotFoundError where there is no such regular file inside the folder.
 */
export async function openInside({ root, path }: LibraryPath): Promise<FileHandle> {
  const real = await realPathInside(root, path);
  const handle = await open(real, HOW).catch(() => undefined);
  if (handle === undefined) throw goneFromDisk();
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw goneFromDisk();
}

async function realPathInside(root: string, path: string): Promise<string> {
  const found = Promise.all([realpath(root), realpath(join(root, path))]);
  const [folder, file] = await found.catch(() => {
    throw goneFromDisk();
  });
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) throw goneFromDisk();
  return file;
}

export function goneFromDisk(): NotFoundError {
  return new NotFoundError('File not found on disk', { code: 'song_file_not_found' });
}

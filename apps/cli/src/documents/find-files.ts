import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ForbiddenError } from '@parley/common';

/** A file to be added. */
export interface FoundFile {
  readonly path: string;
  /** Whether somebody named it; else it lay in a folder. */
  readonly isNamed: boolean;
}

/**
 * The files that are meant: those named, and of a folder all below it in the order of their names. Hidden
 * files are left out, and links in folders are not followed. What is not there comes along to be reported.
 * @throws ForbiddenError
 */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (isFolder) found.push(...(await filesBelow(path)));
    else found.push({ path, isNamed: true });
  }
  return found;
}

export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

async function filesBelow(folder: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile()) found.push({ path, isNamed: false });
  }
  return found;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new ForbiddenError(`The folder ${folder} cannot be read.`, { cause });
  });
  return entries
    .filter(({ name }) => !isHidden(name))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

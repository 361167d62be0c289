import { basename, resolve } from 'node:path';
import type { LibraryPath } from '../catalog/song';

/** The library's folders by their absolute paths, each with a name of its own. */
export function libraryFolders(paths: readonly string[]): readonly LibraryPath[] {
  const taken = new Map<string, number>();
  return [...new Set(paths.map((path) => resolve(path)))].map((root) => {
    const name = basename(root);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { root, rootName: count === 1 ? name : `${name} ${count}`, path: '' };
  });
}

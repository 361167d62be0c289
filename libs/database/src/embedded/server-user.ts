import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseStartError } from '../connection/start.error';

/** Whom PostgreSQL runs as; nothing where that is simply this process's user. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const UNPRIVILEGED_USER = 'nobody';
const SEARCHABLE_BY_OTHERS = 0o001;

/** PostgreSQL refuses to run as root: then it runs as the cluster's owner, or as a user every system has. */
export function chooseServerUser(dataDir: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  return findUser(UNPRIVILEGED_USER);
}

/** Whether the user may walk down to `path`, as far as it exists. */
export function canReach(user: ServerUser | undefined, path: string): boolean {
  if (user === undefined) return true;
  const parent = dirname(path);
  return parent === path || (canReach(user, parent) && isSearchable(user, parent));
}

function isSearchable(user: ServerUser, directory: string): boolean {
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (stats === undefined) return true;
  return stats.uid === user.uid || (stats.mode & SEARCHABLE_BY_OTHERS) !== 0;
}

function findUser(name: string): ServerUser {
  const line = new RegExp(`^${name}:[^:]*:(-?\\d+):(-?\\d+):`, 'm');
  const [, uid, gid] = line.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  if (uid === undefined || gid === undefined) {
    throw new DatabaseStartError(
      `PostgreSQL does not run as root, and this system has no user "${name}" to run it as. Start Parley as another user, or set DATABASE_URL.`,
    );
  }
  // macOS writes nobody's id as -2.
  return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
}

import type { ServerUser } from './server-user';

/** How a program is told of its data directory. */
interface ServerDirectory {
  /** The path to pass to it. */
  readonly path: string;
  /** What to spawn it with. */
  readonly options: {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    readonly uid?: number;
    readonly gid?: number;
  };
}

// Nothing of the caller's environment (PGPORT, LD_PRELOAD, …) reaches the server.
const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin' };

/**
 * Another user may be unable to walk down to the directory (a checkout under root's home). Node enters it
 * before it becomes that user, and /proc/self/cwd leads back to it without a walk, also for PostgreSQL,
 * which insists on an absolute path.
 */
export function serverDirectory(directory: string, user: ServerUser | undefined): ServerDirectory {
  if (user === undefined) return { path: directory, options: { cwd: '/', env: ENVIRONMENT } };
  const path = process.platform === 'linux' ? '/proc/self/cwd' : directory;
  return { path, options: { cwd: directory, env: ENVIRONMENT, ...user } };
}

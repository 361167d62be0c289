import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseStartError } from '../connection/start.error';
import type { Binaries } from './binaries';
import { reachableBinaries } from './reachable-binaries';
import { canReach, chooseServerUser, type ServerUser } from './server-user';
import { shortDigest } from './short-digest';

/** A unix socket's whole path may have 103 bytes on macOS, 107 on Linux. */
const LONGEST_SOCKET_DIRECTORY = 85;

/** Directories of one embedded server, and the user who owns them. */
export interface Places {
  readonly binaries: Binaries;
  /** The cluster; a real path. */
  readonly data: string;
  /** Where the socket of a server that we start will be. */
  readonly socket: string;
  /** What the server says; no statement and no row of a client gets there. */
  readonly log: string;
  readonly owner: string;
  /** Absent where PostgreSQL runs as this process's own user. */
  readonly user: ServerUser | undefined;
}

/**
 * Finds, and where needed makes, the directories for a server whose data belong at `directory`.
 * @throws DatabaseStartError where PostgreSQL's user cannot get at them.
 */
export function preparePlaces(directory: string): Places {
  mkdirSync(dirname(directory), { recursive: true });
  const data = realPlace(directory);
  const user = chooseServerUser(data);
  refuseUnreachable(data, user);
  const socket = join(socketParent(user), `parley-${shortDigest(data)}`);
  const binaries = reachableBinaries(user);
  return { binaries, data, socket, log: `${data}.log`, owner: `${data}.owner`, user };
}

function realPlace(directory: string): string {
  if (existsSync(directory)) return realpathSync(directory);
  return join(realpathSync(dirname(directory)), basename(directory));
}

// On Linux a server with a user of its own finds its data by /proc/self/cwd, whatever is above them.
function refuseUnreachable(data: string, user: ServerUser | undefined): void {
  if (process.platform === 'linux' || canReach(user, data)) return;
  throw new DatabaseStartError(
    `PostgreSQL does not run as root, and other users cannot reach ${data}. Set DATA_DIR to a directory that others may enter, or start Parley as another user.`,
  );
}

function socketParent(user: ServerUser | undefined): string {
  const own = tmpdir();
  const isFit = own.length + 1 + 'parley-'.length + 12 <= LONGEST_SOCKET_DIRECTORY;
  return isFit && canReach(user, join(own, 'x')) ? own : '/tmp';
}

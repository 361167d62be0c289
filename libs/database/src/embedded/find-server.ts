import { existsSync, realpathSync } from 'node:fs';
import { connectionTo } from './lease';
import { findPostmaster } from './postmaster';

/** How to reach the server that runs on an embedded database's directory, if one does. */
export function findServer(directory: string): ReturnType<typeof connectionTo> | undefined {
  const running = existsSync(directory) ? findPostmaster(realpathSync(directory)) : undefined;
  return running === undefined || running.socket === '' ? undefined : connectionTo(running.socket);
}

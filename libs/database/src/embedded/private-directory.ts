import { lchownSync, lstatSync, mkdirSync } from 'node:fs';
import { errorCode } from '../connection/native-error';
import { DatabaseStartError } from '../connection/start.error';
import type { ServerUser } from './server-user';

const OPEN_TO_OTHERS = 0o077;

/**
 * A directory for one user's eyes in a place where everybody may write.
 * @throws DatabaseStartError where somebody else has put something there before.
 */
export function makePrivateDirectory(directory: string, user: ServerUser | undefined): void {
  // Only a directory made here is given away: chown of one found would follow a planted link.
  if (makeNew(directory) && user !== undefined) lchownSync(directory, user.uid, user.gid);
  const stats = lstatSync(directory);
  const owner = user?.uid ?? process.getuid?.();
  if (stats.isDirectory() && stats.uid === owner && (stats.mode & OPEN_TO_OTHERS) === 0) return;
  throw new DatabaseStartError(
    `${directory} belongs to someone else or is open to others. Remove it and start again.`,
  );
}

function makeNew(directory: string): boolean {
  try {
    mkdirSync(directory, { mode: 0o700 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

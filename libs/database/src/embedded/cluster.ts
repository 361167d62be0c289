import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify, types } from 'node:util';
import { errorCode, errorMessage } from '../connection/native-error';
import { DatabaseStartError } from '../connection/start.error';
import type { Places } from './places';
import { isAlive } from './process-table';
import { serverDirectory } from './server-directory';

export const SERVER_USER_NAME = 'postgres';

/** Full text search lowers letters by the system's own tables; C alone knows those of ASCII. */
const CHARACTER_TYPES = ['C.UTF-8', 'C'];

const run = promisify(execFile);

/**
 * Makes the cluster where there is none, beside its place and then renamed into it: an interrupted start
 * leaves nothing that looks like a database.
 * @throws DatabaseStartError for a directory with something else in it, or of another major version.
 */
export async function ensureCluster(places: Places): Promise<void> {
  if (isCluster(places.data)) {
    refuseForeignVersion(places);
    return;
  }
  refuseForeignContent(places.data);
  removeUnfinished(places.data);
  const unfinished = mkdtempSync(`${places.data}.new-${process.pid}-`);
  await initialise(places, unfinished);
  moveIntoPlace(unfinished, places.data);
}

/** Whether a directory holds a cluster, of whatever version. */
export function isCluster(directory: string): boolean {
  return existsSync(join(directory, 'PG_VERSION'));
}

async function initialise(places: Places, directory: string): Promise<void> {
  let complaint = '';
  for (const characterType of CHARACTER_TYPES) {
    rmSync(directory, { recursive: true });
    mkdirSync(directory, { mode: 0o700 });
    if (places.user !== undefined) chownSync(directory, places.user.uid, places.user.gid);
    complaint = await initdb(places, directory, characterType);
    if (complaint === '') return;
    if (!complaint.includes('locale')) break;
  }
  rmSync(directory, { recursive: true, force: true });
  throw new DatabaseStartError(
    `The embedded database cannot be created in ${places.data}: ${complaint}.`,
  );
}

/** @returns what it complains of, empty when all went well. */
async function initdb(places: Places, directory: string, characterType: string): Promise<string> {
  const { path, options } = serverDirectory(directory, places.user);
  const how = [
    ...['-D', path, '-U', SERVER_USER_NAME, '-A', 'trust', '-E', 'UTF8', '--no-instructions'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    `--lc-ctype=${characterType}`,
    // Saves trying out which sizes this machine allows; the server's own settings come with its start.
    ...['-c', 'max_connections=40', '-c', 'shared_buffers=32MB'],
    // As durable as one fsync a file, and several times as fast.
    ...(process.platform === 'linux' ? ['--sync-method=syncfs'] : []),
  ];
  try {
    await run(join(places.binaries.root, 'bin/initdb'), how, options);
    return '';
  } catch (error) {
    const said = types.isNativeError(error) && 'stderr' in error ? String(error.stderr) : '';
    const reason = /error: (.+)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? '';
    return reason || errorMessage(error);
  }
}

function moveIntoPlace(unfinished: string, dataDir: string): void {
  try {
    renameSync(unfinished, dataDir);
    const parent = openSync(dirname(dataDir), 'r');
    fsyncSync(parent);
    closeSync(parent);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Somebody who started at the same moment was faster.
    if (isCluster(dataDir)) return;
    throw error;
  }
}

function removeUnfinished(dataDir: string): void {
  const prefix = `${basename(dataDir)}.new-`;
  for (const name of readdirSync(dirname(dataDir))) {
    if (!name.startsWith(prefix) || isAlive(parseInt(name.slice(prefix.length), 10))) continue;
    try {
      rmSync(join(dirname(dataDir), name), { recursive: true, force: true, maxRetries: 2 });
    } catch {
      // Its initdb has outlived the process that started it; the next start clears it away.
    }
  }
}

function refuseForeignContent(dataDir: string): void {
  if (!existsSync(dataDir)) return;
  try {
    if (readdirSync(dataDir).length === 0) return;
  } catch (error) {
    if (errorCode(error) === 'EACCES') {
      throw new DatabaseStartError(
        `${dataDir} belongs to another user. Start Parley as the user who made it, or set DATA_DIR to another place.`,
      );
    }
  }
  throw new DatabaseStartError(
    `${dataDir} holds something that is not an embedded database. Move it away, or set DATA_DIR (or MEMORY_DB_PATH) to another place.`,
  );
}

function refuseForeignVersion({ data, binaries }: Places): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const [ours = ''] = binaries.version.split('.');
  if (found === ours) return;
  throw new DatabaseStartError(
    `${data} was written by PostgreSQL ${found}, but this Parley brings ${ours}. Dump it with a PostgreSQL ${found} (pg_dumpall), move the directory away, start once, and restore the dump.`,
  );
}

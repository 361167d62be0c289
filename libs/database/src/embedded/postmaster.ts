import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandLineOf, isAlive, isTaken } from './process-table';

const POLL_MS = 20;
const FAST_SHUTDOWN_WITHIN_MS = 20_000;
const IMMEDIATE_SHUTDOWN_WITHIN_MS = 5_000;

/** The server process of a cluster. */
export interface Postmaster {
  readonly pid: number;
  /** Directory of its socket, which one started with another TMPDIR has elsewhere; empty until it is open. */
  readonly socket: string;
}

/** The server that runs on a cluster, as its lock file tells; `undefined` where that process is gone. */
export function findPostmaster(dataDir: string): Postmaster | undefined {
  const file = readLockFile(dataDir);
  return file !== undefined && isServer(file) ? file : undefined;
}

/**
 * Removes a lock file whose process id has gone to another program, over which PostgreSQL would stumble.
 * One whose process is gone stays: by it PostgreSQL finds children that outlived a killed server.
 */
export function removeForeignLock(dataDir: string): void {
  const file = readLockFile(dataDir);
  if (file === undefined || isServer(file) || !isTaken(file.pid)) return;
  rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}

/** Ends every session and stops ("fast", then "immediate" shutdown); nothing that was committed is lost. */
export async function stopPostmaster(dataDir: string): Promise<void> {
  if (await endsBy('SIGINT', dataDir, FAST_SHUTDOWN_WITHIN_MS)) return;
  await endsBy('SIGQUIT', dataDir, IMMEDIATE_SHUTDOWN_WITHIN_MS);
}

async function endsBy(signal: NodeJS.Signals, dataDir: string, withinMs: number): Promise<boolean> {
  const postmaster = findPostmaster(dataDir);
  if (postmaster === undefined) return true;
  process.kill(postmaster.pid, signal);
  const deadlineMs = performance.now() + withinMs;
  while (isAlive(postmaster.pid)) {
    if (performance.now() > deadlineMs) return false;
    await delay(POLL_MS);
  }
  return true;
}

function readLockFile(dataDir: string): Postmaster | undefined {
  try {
    // Lines: process id, data directory, start time, port, socket directory, …
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, socket: lines[4] ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A process id is soon given to others, even to another PostgreSQL, whose socket is then elsewhere. One
 * that cannot be looked at counts as ours: a wrong guess must not take a lock away from a live server.
 */
function isServer({ pid, socket }: Postmaster): boolean {
  if (!isAlive(pid)) return false;
  const [program, ...options] = commandLineOf(pid) ?? [];
  if (program === undefined) return true;
  if (basename(program) !== 'postgres') return false;
  const at = options.indexOf('-k');
  return at === -1 || socket === '' || options[at + 1] === socket;
}

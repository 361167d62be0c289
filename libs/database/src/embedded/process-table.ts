import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from '../connection/native-error';

/** Whether a process of ours runs; a dead one that nobody has collected yet (a zombie) does not. */
export function isAlive(pid: number): boolean {
  return isTaken(pid) && !/\) [ZX] /.test(readProc(`${pid}/stat`) ?? '');
}

/** Whether a process id is in use, be it by a zombie. Another user's process counts, we just may not signal it. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Program and arguments; `undefined` where they cannot be read. */
export function commandLineOf(pid: number): string[] | undefined {
  const words = readProc(`${pid}/cmdline`);
  if (words !== undefined) return words.split('\0').slice(0, -1);
  return ask('command', pid)?.split(' ');
}

/** Tells a process from a later one with the same id. */
export function startTimeOf(pid: number): string {
  const stat = readProc(`${pid}/stat`);
  // The 22nd field; the second, the name in parentheses, may itself hold blanks.
  const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return started ?? ask('lstart', pid) ?? '';
}

/** Where process ids mean the same: one boot of one machine, or of one container on it. */
export function processSpace(): string {
  const boot = readProc('sys/kernel/random/boot_id')?.trim() ?? '';
  try {
    return [hostname(), boot, readlinkSync('/proc/self/ns/pid')].join(' ');
  } catch {
    return hostname();
  }
}

/** Nothing on systems without /proc. */
function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return undefined;
  }
}

function ask(column: string, pid: number): string | undefined {
  if (process.platform === 'linux') return undefined;
  try {
    const words = ['-o', `${column}=`, '-p', `${pid}`];
    return execFileSync('ps', words, { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

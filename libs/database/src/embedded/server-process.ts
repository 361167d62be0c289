import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './places';
import { serverDirectory } from './server-directory';
import { serverSettings } from './server-settings';

const LONGEST_LOG_BYTES = 1_000_000;

/** What stands in the way of a start for as long as the remains of a killed server are there, or another one takes its socket away. */
const PASSING =
  /lock file "[^"]*" already exists|pre-existing shared memory block|could not create lock file/;

/** A server on its way up, and what it said if it did not get there. */
export class ServerProcess {
  private isOver = false;
  private failure = '';

  /** Starts one in a process group of its own, so that Ctrl-C reaches the API first. */
  constructor(private readonly places: Places) {
    const { path, options } = serverDirectory(places.data, places.user);
    const log = openLog(places.log);
    const from = fstatSync(log).size;
    const child = spawn(
      join(places.binaries.root, 'bin/postgres'),
      ['-D', path, '-k', places.socket, ...serverSettings()],
      { ...options, detached: true, stdio: ['ignore', log, log] },
    );
    closeSync(log);
    child.unref();
    child.once('error', (error) => {
      this.end(error.message);
    });
    child.once('exit', () => {
      this.end(lastFailure(this.places.log, from));
    });
  }

  get hasEnded(): boolean {
    return this.isOver;
  }

  /** Its last words; empty while it runs. */
  get lastWords(): string {
    return this.failure;
  }

  /** Whether another try has a chance. */
  get mayBeRetried(): boolean {
    return PASSING.test(this.failure);
  }

  private end(failure: string): void {
    this.isOver = true;
    this.failure = failure;
  }
}

function openLog(path: string): number {
  const log = openSync(path, 'a', 0o600);
  if (fstatSync(log).size > LONGEST_LOG_BYTES) truncateSync(path);
  return log;
}

function lastFailure(path: string, from: number): string {
  const lines = readFrom(path, from)
    .split('\n')
    .filter((line) => line !== '');
  const fatal = lines.find((line) => /\b(FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? '';
  return fatal.replace(/^.*?\b(FATAL|PANIC):\s*/, '');
}

function readFrom(path: string, from: number): string {
  try {
    return readFileSync(path).subarray(from).toString();
  } catch {
    return '';
  }
}

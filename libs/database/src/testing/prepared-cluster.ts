import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readEnvironment } from '@parley/config';
import { prepareDatabase } from '../connection/prepare-database';
import { EmbeddedPostgres } from '../embedded/embedded-postgres';

const PATIENCE_MS = 20_000;

const run = promisify(execFile);

/**
 * Puts an embedded database that is up to date and empty in its place: a copy of one that is made once in a
 * run of the tests, and removed with it (scripts/jest-teardown.cjs).
 */
export async function placePreparedCluster(place: string): Promise<void> {
  const made = join(tmpdir(), `parley-test-${readEnvironment()['PARLEY_TEST_RUN']}-cluster`);
  if (!existsSync(made)) await make(made);
  // Unlike Node's own copy, this keeps whose the files are.
  await run('cp', ['-a', made, place]);
}

async function make(made: string): Promise<void> {
  const directory = mkdtempSync(`${made}-`);
  // As root PostgreSQL runs as another user, who must be able to walk through.
  chmodSync(directory, 0o711);
  const data = join(directory, 'memory.db');
  const server = new EmbeddedPostgres(data, 'server');
  await server.start();
  await prepareDatabase(server.target, PATIENCE_MS);
  await server.stop();
  try {
    renameSync(data, made);
  } catch {
    // Another worker that started at the same moment was faster.
  }
  rmSync(directory, { recursive: true, force: true });
}

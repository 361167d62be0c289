import { spawnSync } from 'node:child_process';

/** The Redis that tests share; each test uses a prefix of its own. */
export const SHARED_REDIS_URL = 'redis://127.0.0.1:6379';

const PROBE = `
const { hostname, port } = new URL(process.argv[1]);
require('node:net').connect(Number(port || 6379), hostname)
  .on('connect', () => process.exit(0)).on('error', () => process.exit(1));
setTimeout(() => process.exit(1), 2000);`;

/** Why tests of a kind cannot run here; undefined where they can. */
type SkipReason = string | undefined;

/** Synchronous, because Jest wants to know while it collects the tests. */
export function whyNoSharedRedis(): SkipReason {
  const { status } = spawnSync(process.execPath, ['-e', PROBE, SHARED_REDIS_URL]);
  return status === 0 ? undefined : said(`no Redis answers at ${SHARED_REDIS_URL}`);
}

export function whyNoRedisServer(): SkipReason {
  const { status } = spawnSync('redis-server', ['--version']);
  return status === 0 ? undefined : said('redis-server is not installed');
}

function said(reason: string): string {
  process.stderr.write(`SKIPPED: tests that need Redis, because ${reason}\n`);
  return reason;
}

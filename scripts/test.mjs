// `npm test`: builds, then runs unit and contract tests and the end-to-end tests in every world that this
// machine has. Arguments go to Jest. The last line counts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPostgres, findRedis } from './test-servers.mjs';

const ENDS_WITHIN_MS = 20_000;

const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));

function finish(passed, failed, exitCode) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(exitCode);
}

function refuse(sentence) {
  console.error(sentence);
  finish(0, 1, 1);
}

async function findWorlds() {
  const [postgres, redis] = await Promise.all([findPostgres(), findRedis()]);
  const missing = postgres.reason ?? redis.reason;
  const worlds = [
    { project: 'e2e-embedded', name: 'embedded' },
    { project: 'e2e-postgres', name: 'PostgreSQL', reason: postgres.reason },
    { project: 'e2e-redis', name: 'PostgreSQL and Redis', reason: missing },
  ];
  for (const { name, reason } of worlds) {
    console.log(`End-to-end on ${name}: ${reason ? `left out. ${reason}` : 'runs.'}`);
  }
  // What depends on no world runs where several instances can share the database, if there is such a world.
  const onceIn = postgres.reason ? 'embedded' : 'postgres';
  console.log(`End-to-end files that depend on no world: run on ${onceIn} alone.`);
  const projects = worlds.filter(({ reason }) => !reason).map(({ project }) => project);
  const environment = {
    TEST_DATABASE_URL: postgres.url,
    TEST_REDIS_URL: redis.url,
    PARLEY_ONCE_IN: onceIn,
  };
  return { projects, environment };
}

/** Runs Jest in sight; resolves to its exit code. Whoever leaves something open fails the run instead of hanging it. */
function runJest(args, environment, resultFile) {
  const env = { ...process.env };
  for (const [name, value] of Object.entries(environment)) if (value) env[name] = value;
  const child = spawn(process.execPath, [jest, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const watch = setInterval(() => {
    if (!existsSync(resultFile)) return;
    clearInterval(watch);
    setTimeout(() => {
      console.error('Jest has finished but does not end: a test left something open.');
      child.kill('SIGKILL');
    }, ENDS_WITHIN_MS).unref();
  }, 1_000);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      resolve(code ?? 1);
    });
  });
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0) {
  refuse('Nothing was tested, because the build failed.');
}
const { projects, environment } = await findWorlds().catch((error) => refuse(error.message));

const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
const resultFile = join(folder, 'result.json');
// --selectProjects takes every word that follows it, so it comes last.
const exitCode = await runJest(
  [
    ...process.argv.slice(2),
    '--json',
    `--outputFile=${resultFile}`,
    '--selectProjects',
    'unit',
    ...projects,
  ],
  environment,
  resultFile,
);
const result = readResult(resultFile);
rmSync(folder, { recursive: true, force: true });

if (result === undefined) refuse('Jest ended without a result.');
// A file that could not even be loaded has no failed test, but it has failed.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
if (result.numPendingTests > 0) console.log(`${result.numPendingTests} skipped`);
const noneRan = result.numPassedTests + failed === 0;
if (noneRan) console.error('No test ran.');
// Nothing failed and yet it went wrong: that counts as a failure too.
const unnamed = exitCode !== 0 && failed === 0 && !noneRan ? 1 : 0;
finish(result.numPassedTests, failed + unnamed, exitCode || (failed > 0 || noneRan ? 1 : 0));

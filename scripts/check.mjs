// Every check that is not a test, as many at once as there are cores, each with its time; what failed shows
// its output. The exit code is the number of checks that failed.
import { execFile, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The longest first, so that none of them is left to run alone at the end. None reads what another writes. */
const CHECKS = [
  'lint',
  'types',
  'openapi:check',
  'unused',
  'boundaries',
  'format:check',
  'complexity',
  'commits',
];

/** Resolves to whether it passed. */
function run(name) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
    execFile('npm', ['run', '--silent', name], options, (error, stdout, stderr) => {
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
      console.log(`${error ? 'FAIL' : ' ok '} ${seconds} s  ${name}`);
      if (error) console.log(`${stdout}${stderr}` || error.message);
      resolve(error === null);
    });
  });
}

const isCheckout = spawnSync('git', ['rev-parse', '--git-dir']).status === 0;
if (!isCheckout) console.log('  –  commits: left out, this is no git checkout');
const waiting = CHECKS.filter((name) => name !== 'commits' || isCheckout);
const failed = [];

async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (!(await run(name))) failed.push(name);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failed.length > 0) console.log(`Checks that failed: ${failed.join(', ')}`);
process.exit(failed.length);

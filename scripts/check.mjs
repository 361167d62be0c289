// Every check that is not a test, each with its time; what failed shows its output. The exit code is the
// number of checks that failed.
import { spawnSync } from 'node:child_process';

const CHECKS = [
  'format:check',
  'lint',
  'complexity',
  'types',
  'boundaries',
  'unused',
  'openapi:check',
  'commits',
];

const isCheckout = spawnSync('git', ['rev-parse', '--git-dir']).status === 0;
const failed = CHECKS.filter((name) => {
  if (name === 'commits' && !isCheckout) {
    console.log('  –  commits: left out, this is no git checkout');
    return false;
  }
  const startedAt = Date.now();
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', name], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
  console.log(`${status === 0 ? ' ok ' : 'FAIL'} ${seconds} s  ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}${error ?? ''}`.trimEnd());
  return status !== 0;
});

if (failed.length > 0) console.log(`Checks that failed: ${failed.join(', ')}`);
process.exit(failed.length);

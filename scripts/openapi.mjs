// Writes docs/openapi.json from the code; `--check` only compares, for partners read that file.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/openapi.json';

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(script, stdout) {
  const { status, stdout: output } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (status !== 0) fail(`${script} failed.`);
  return output;
}

function read() {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return undefined;
  }
}

run('scripts/build.mjs', 'inherit');
const current = `${JSON.stringify(JSON.parse(run('dist/apps/api/src/openapi.js', 'pipe')), null, 2)}\n`;
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, current);
  console.log(`Wrote ${FILE}.`);
} else if (read() !== current) {
  fail(`${FILE} does not say what the code does. Run npm run openapi and commit the file.`);
}

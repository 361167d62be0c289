// Writes docs/openapi.json from the code, and the client's types from that; `--check` only compares, for
// partners read those files.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypes, { astToString } from 'openapi-typescript';

const DOCUMENT = 'docs/openapi.json';
const CLIENT_TYPES = 'libs/client/src/generated/rest-api.ts';

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

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

run('scripts/build.mjs', 'inherit');
const document = JSON.parse(run('dist/apps/api/src/openapi.js', 'pipe'));
const files = {
  [DOCUMENT]: `${JSON.stringify(document, null, 2)}\n`,
  [CLIENT_TYPES]: `// Made from ${DOCUMENT} by npm run openapi; do not edit.\n${astToString(await openapiTypes(document))}`,
};
for (const [file, current] of Object.entries(files)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, current);
    console.log(`Wrote ${file}.`);
  } else if (read(file) !== current) {
    fail(`${file} does not say what the code does. Run npm run openapi and commit the file.`);
  }
}

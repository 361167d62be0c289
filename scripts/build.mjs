// Compiles into dist/ when a source has changed since the last build. `--if-missing` builds only where
// there is no dist yet. Everything is written to stderr, so that a command's output stays its own.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const STAMP = 'dist/.sources.json';
const BUILD_INFO = 'node_modules/.cache/tsconfig.build.tsbuildinfo';
const FOLDERS = ['apps', 'libs', 'test/kit', 'test/bench', 'test/eval'];
const FILES = [
  'ormconfig.ts',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
  'scripts/bundle.mjs',
];

const isSource = (path) => /\.(ts|json)$/.test(path) && !/\.(spec|contract)\.ts$/.test(path);

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isSource);
}

/** Path → what tells one version of the file from another. */
function currentSources() {
  const paths = [...FOLDERS.flatMap(filesUnder), ...FILES.filter((path) => existsSync(path))];
  return Object.fromEntries(
    paths.sort().map((path) => {
      const { size, mtimeMs } = statSync(path);
      return [path, `${size}:${mtimeMs}`];
    }),
  );
}

function builtSources() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return undefined;
  }
}

const built = builtSources();
const sources = currentSources();
const isUpToDate = JSON.stringify(built) === JSON.stringify(sources);
if (isUpToDate || (built && process.argv.includes('--if-missing'))) process.exit(0);

// The compiler emits only what changed and never deletes: without a known dist, or after a source was
// removed (an old migration left behind would still run), it starts over.
if (!built || Object.keys(built).some((path) => !(path in sources))) {
  rmSync('dist', { recursive: true, force: true });
  rmSync(BUILD_INFO, { force: true });
}
rmSync(STAMP, { force: true });
const startedAt = Date.now();
process.stderr.write('Building …\n');
const nest = fileURLToPath(import.meta.resolve('@nestjs/cli/bin/nest.js'));
const { status } = spawnSync(process.execPath, [nest, 'build'], { stdio: ['ignore', 2, 2] });
if (status !== 0) {
  process.stderr.write('The build failed.\n');
  process.exit(1);
}
await bundle();
writeFileSync(STAMP, JSON.stringify(sources));
process.stderr.write(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.\n`);

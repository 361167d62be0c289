// Puts the server's own modules into one file, such as dist/server.js: finding, reading and compiling hundreds of small
// ones is a good part of a start. Packages stay where they are, and so do the files of worker threads.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const DIST = resolve('dist');

/**
 * Packages of many files, and those of ES modules, which `require` loads slowly; with what they are made of. Nobody
 * else in the process loads them: another copy of one would be another package.
 */
const INLINED = [
  ...[
    '@nestjs/common',
    '@nestjs/core',
    '@nestjs/platform-express',
    '@nestjs/swagger',
    '@nestjs/typeorm',
  ],
  ...[
    '@nestjs/mapped-types',
    '@nestjs/websockets',
    'iterare',
    'uid',
    'tslib',
    '@lukeed/csprng',
    'rxjs',
    'es-toolkit',
  ],
  ...['class-transformer', 'class-validator', 'validator', 'libphonenumber-js'],
  ...['prom-client', '@opentelemetry/api', 'bintrees', 'tdigest', 'zod'],
];

/** A module's own place, and the files beside it, are what they were. */
const places = {
  name: 'places',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\/dist\/.*\.js$/ }, async ({ path }) => {
      const here = (name, place) => [name, `require("node:path").join(__dirname, ${place})`];
      const known = new Map([
        here('__dirname', JSON.stringify(relative(DIST, dirname(path)))),
        here('__filename', JSON.stringify(relative(DIST, path))),
      ]);
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/\b__(dirname|filename)\b/g, (name) => known.get(name));
      return { contents, loader: 'js', resolveDir: dirname(path) };
    });
    // The messages of zod in fifty languages, of which we use one.
    onLoad({ filter: /\/zod\/v4\/locales\/index\.cjs$/ }, ({ path }) => ({
      contents: 'exports.en = require("./en.cjs").default;',
      resolveDir: dirname(path),
    }));
    const packages = INLINED.map((name) => new RegExp(`^${name}(/|$)`));
    const isInlined = (path) => packages.some((name) => name.test(path));
    const besideThem = ({ path, resolveDir }) => {
      if (!path.startsWith('.')) return undefined;
      return { path: `./${relative(DIST, join(resolveDir, path))}`, external: true };
    };
    // A path to hand to a thread; and JSON, which Node parses faster than a compiler does.
    onResolve({ filter: /./ }, (args) => {
      const { kind, path, importer } = args;
      const isOurs = !importer.includes('/node_modules/');
      if (isOurs && (kind === 'require-resolve' || path.endsWith('.json'))) return besideThem(args);
      return /^[./]/.test(path) || isInlined(path) ? undefined : { path, external: true };
    });
  },
};

/** What is bundled, to where: the server, and where tests are built too, the process that runs it for them. */
const BUNDLES = [
  ['dist/apps/api/src/main.js', 'dist/server.js'],
  ['dist/test/kit/hosts/servers.host.js', 'dist/servers.host.js'],
];
/** What esbuild's `keepNames` calls for every function that is made, as it is and as it is cheap. */
const KEEP_NAME = 'var __name = (target, value) => __defProp(';
const KEEP_LOST_NAME =
  'var __name = (target, value) => target.name === value ? target : __defProp(';

/** Most functions have their names already; to define one is slow, and calls of the function after it are slower. */
async function keepOnlyLostNames(outfile) {
  const text = await readFile(outfile, 'utf8');
  if (!text.includes(KEEP_NAME)) throw new Error(`${outfile} does not keep names as expected.`);
  await writeFile(outfile, text.replace(KEEP_NAME, KEEP_LOST_NAME));
}

async function bundleOne([entryPoint, outfile]) {
  await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    keepNames: true,
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'importMetaUrl' },
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    // What the plugin for OpenAPI derives from a comment, a decorator may say again.
    logOverride: { 'duplicate-object-key': 'silent' },
    plugins: [places],
  });
  await keepOnlyLostNames(outfile);
}

export async function bundle() {
  await Promise.all(BUNDLES.filter(([entryPoint]) => existsSync(entryPoint)).map(bundleOne));
}

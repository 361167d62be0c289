// Puts the server's own modules into one file, dist/server.js: finding, reading and compiling hundreds of small
// ones is a good part of a start. Packages stay where they are, and so do the files of worker threads.
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const DIST = resolve('dist');

/** A module's own place, and the files beside it, are what they were. */
const places = {
  name: 'places',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const here = (name, place) => [name, `require("node:path").join(__dirname, ${place})`];
      const known = new Map([
        here('__dirname', JSON.stringify(relative(DIST, dirname(path)))),
        here('__filename', JSON.stringify(relative(DIST, path))),
      ]);
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/\b__(dirname|filename)\b/g, (name) => known.get(name));
      return { contents, loader: 'js', resolveDir: dirname(path) };
    });
    const besideThem = ({ path, resolveDir }) => {
      if (!path.startsWith('.')) return undefined;
      return { path: `./${relative(DIST, join(resolveDir, path))}`, external: true };
    };
    // A path to hand to a thread; and JSON, which Node parses faster than a compiler does.
    onResolve({ filter: /./ }, (args) =>
      args.kind === 'require-resolve' || args.path.endsWith('.json') ? besideThem(args) : undefined,
    );
  },
};

export async function bundle() {
  await build({
    entryPoints: ['dist/apps/api/src/main.js'],
    outfile: 'dist/server.js',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    // What the plugin for OpenAPI derives from a comment, a decorator may say again.
    logOverride: { 'duplicate-object-key': 'silent' },
    plugins: [places],
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Compiles TypeScript as it is required, and finds the libraries' aliases. */
const HOOK = `
const { transformFileSync } = require('@swc/core');
const { join } = require('node:path');
const Module = require('node:module');
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, {
  jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' },
}).code, file);
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) =>
  resolve(name.startsWith('@parley/') ? join(process.cwd(), 'libs', name.slice(8), 'src/index.ts') : name, ...rest);
`;

const START = `
const { EmbeddedPostgres } = require(process.argv[1]);
new EmbeddedPostgres(process.argv[2], 'server').start().then(
  () => process.stdout.write('started'),
  (error) => process.stdout.write(error.message),
);
`;

/** A process of its own that owns an embedded database, to be killed. */
export class OwnerChild {
  private constructor(private readonly child: ChildProcess) {}

  /** @returns when it owns the database. @throws with its words when it cannot. */
  static async start(directory: string): Promise<OwnerChild> {
    const module = join(__dirname, '../embedded/embedded-postgres.ts');
    const child = spawn(process.execPath, ['-e', HOOK + START, module, directory], {
      cwd: join(__dirname, '../../../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: unknown[] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (String(said[0]) === 'started') return new OwnerChild(child);
    child.kill('SIGKILL');
    throw new Error(String(said[0]));
  }

  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}

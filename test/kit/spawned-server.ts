import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectRoot } from '../../apps/api/src/http/project-root';
import { type ServerProcess, untilReady } from './server-process';

/** Told by its package.json, because the benchmarks run this from dist and the tests from the sources. */
const ROOT = findProjectRoot(__dirname);
const MAIN = join(ROOT, 'dist/server.js');

export interface SpawnOptions {
  /** Another program than the server. */
  readonly main?: string;
  readonly nodeArguments?: readonly string[];
  /** Takes the standard output, which otherwise is kept in memory. */
  readonly logFile?: string;
}

/** The built server as a process of its own, as an operator runs it. */
export class SpawnedServer implements ServerProcess {
  private output = '';
  private readonly exit: Promise<number | null>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly logFile: string | undefined,
  ) {
    const collect = (chunk: Buffer) => (this.output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    this.exit = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  }

  /** Starts without waiting; `environment` is all that the process sees beside PATH and HOME. */
  static spawn(
    environment: Readonly<Record<string, string>>,
    { main = MAIN, nodeArguments = [], logFile }: SpawnOptions = {},
  ): SpawnedServer {
    const { PATH = '', HOME = '' } = process.env;
    const log = logFile === undefined ? undefined : openSync(logFile, 'w');
    const child = spawn(process.execPath, [...nodeArguments, main], {
      env: { PATH, HOME, ...environment },
      cwd: ROOT,
      stdio: ['ignore', log ?? 'pipe', 'pipe'],
    });
    if (log !== undefined) closeSync(log);
    return new SpawnedServer(child, logFile);
  }

  /** Starts and waits until the server is ready for requests. */
  static async start(
    environment: Readonly<Record<string, string>>,
    options: SpawnOptions = {},
  ): Promise<SpawnedServer> {
    const server = SpawnedServer.spawn(environment, options);
    try {
      await untilReady(server, () => server.child.exitCode !== null);
    } catch (error) {
      await server.stop('SIGKILL');
      throw error;
    }
    return server;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get log(): string {
    const written = this.logFile === undefined ? '' : readFileSync(this.logFile, 'utf8');
    return written + this.output;
  }

  get url(): string {
    const { log } = this;
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(log)?.[0];
    if (address === undefined) throw new Error(`The server has not said where it listens:\n${log}`);
    return address;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    return this.exit;
  }

  /** Resolves with the exit code of a server that ends by itself. */
  untilExit(): Promise<number | null> {
    return this.exit;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A server of the benchmark in a process of its own, which prints its address as its first line. */
export class BenchProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** @throws Error when it ends without having said its address. */
  static async start(script: string, ...args: string[]): Promise<BenchProcess> {
    const command = ['--expose-gc', join(__dirname, 'servers', script), ...args];
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const url = await Promise.race([
      once(lines, 'line').then(([line]) => String(line)),
      once(child, 'exit').then(() => undefined),
    ]);
    if (url === undefined) throw new Error(`${script} ended before it listened.`);
    return new BenchProcess(child, url);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    const exit = once(this.child, 'exit');
    this.child.kill();
    await exit;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Measured } from './load';

const PROGRAM = '/usr/sbin/nginx';

/** nginx with one worker over a directory, where it is installed. */
export class Nginx implements Measured {
  private constructor(
    private readonly child: ChildProcess,
    private readonly directory: string,
    readonly url: string,
  ) {}

  static async start(root: string): Promise<Nginx | undefined> {
    if (!existsSync(PROGRAM)) return undefined;
    const directory = mkdtempSync(join(tmpdir(), 'parley-nginx-'));
    const port = await freePort();
    const file = join(directory, 'nginx.conf');
    writeFileSync(file, configuration(directory, root, port));
    const child = spawn(PROGRAM, ['-c', file, '-p', directory], { stdio: 'ignore' });
    const nginx = new Nginx(child, directory, `http://127.0.0.1:${port}`);
    await nginx.untilReady();
    return nginx;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    const exit = once(this.child, 'exit');
    this.child.kill();
    await exit;
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async untilReady(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(this.url).then(
          () => true,
          () => false,
        )
      )
        return;
      await delay(50);
    }
    throw new Error('nginx did not start');
  }
}

function configuration(directory: string, root: string, port: number): string {
  return `daemon off; master_process off; pid ${directory}/pid; error_log ${directory}/error.log;
events {}
http {
  access_log ${directory}/access.log; client_body_temp_path ${directory}/body; proxy_temp_path ${directory}/proxy;
  fastcgi_temp_path ${directory}/fastcgi; uwsgi_temp_path ${directory}/uwsgi; scgi_temp_path ${directory}/scgi;
  sendfile on; server { listen 127.0.0.1:${port}; root ${root}; }
}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
